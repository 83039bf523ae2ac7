import type {FieldMessage} from '../../ui/error-summary.js';
import type {ScanWords} from '../../words/scan.js';
import type {ScanError} from '../scan-errors.js';
import type {StepView} from './step-view.js';

/** Id of the first radio button of the question who answers. */
export const AUDIENCE_FIELD = 'audience-0';
export const REMARK_FIELD = 'remark';

/** Id of the checkbox of an improvement point. */
export function choiceField(id: string): string {
  return `choice-${id}`;
}

/** Id of the text why something has to improve. */
export function whyField(id: string): string {
  return `why-${id}`;
}

/** What has to be mended here, in words and with the field where; `firstChoice` is the first on the list. */
export function messagesOf({run, words}: StepView, firstChoice = ''): readonly FieldMessage[] {
  return run.errors.map((error) => ({field: fieldOf(error, firstChoice), message: messageOf(error, words)}));
}

function fieldOf(error: ScanError, firstChoice: string): string {
  switch (error.kind) {
    case 'no-audience':
      return AUDIENCE_FIELD;
    case 'too-many':
      return choiceField(firstChoice);
    case 'no-why':
    case 'long-why':
      return whyField(error.id);
    case 'long-remark':
      return REMARK_FIELD;
  }
}

function messageOf(error: ScanError, words: ScanWords): string {
  switch (error.kind) {
    case 'no-audience':
      return words.noAudience;
    case 'too-many':
      return words.tooMany(error.max, error.chosen);
    case 'no-why':
      return words.noWhy(error.text);
    case 'long-why':
    case 'long-remark':
      return words.longText(error.max, error.over);
  }
}
