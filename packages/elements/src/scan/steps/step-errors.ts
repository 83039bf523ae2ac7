import type {FieldMessage} from '../../ui/error-summary.js';
import type {ScanError} from '../scan-errors.js';
import {isolateContent, type EndView} from './step-view.js';

export const REMARK_FIELD = 'remark';

/** Id of the checkbox of an improvement point. */
export function choiceField(id: string): string {
  return `choice-${id}`;
}

/** Id of the text why something has to improve. */
export function whyField(id: string): string {
  return `why-${id}`;
}

/**
 * What has to be mended among the improvement points, in words and with the field where; `firstChoice` is the first on
 * the list.
 */
export function messagesOf(view: EndView, firstChoice = ''): readonly FieldMessage[] {
  return view.run.errors.flatMap((error) => (error.kind === 'no-audience' ? [] : messageOf(error, view, firstChoice)));
}

function messageOf(error: Exclude<ScanError, {kind: 'no-audience'}>, view: EndView, firstChoice: string): FieldMessage {
  const {words} = view;
  switch (error.kind) {
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
