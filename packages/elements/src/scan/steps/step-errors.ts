import type {FieldMessage} from '../../ui/error-summary.js';
import type {ScanError} from '../scan-errors.js';
import {isolateContent, type StepView} from './step-view.js';

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
export function messagesOf(view: StepView, firstChoice = ''): readonly FieldMessage[] {
  return view.run.errors.map((error) => messageOf(error, view, firstChoice));
}

function messageOf(error: ScanError, view: StepView, firstChoice: string): FieldMessage {
  const {words} = view;
  switch (error.kind) {
    case 'no-audience':
      return {field: AUDIENCE_FIELD, message: words.noAudience};
    case 'too-many':
      return {field: choiceField(firstChoice), message: words.tooMany(error.max, error.chosen)};
    case 'no-why':
      return {field: whyField(error.id), message: words.noWhy(isolateContent(view, error.text))};
    case 'long-why':
      return {
        field: whyField(error.id),
        message: words.longText(isolateContent(view, error.text), error.max, error.over),
      };
    case 'long-remark':
      return {field: REMARK_FIELD, message: words.longText(words.remark, error.max, error.over)};
  }
}
