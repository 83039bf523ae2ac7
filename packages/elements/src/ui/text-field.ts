import {nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError, type FieldMessage} from './error-summary.js';
import {html} from './template.js';

/** A labelled text of several lines. */
export interface TextField {
  readonly id: string;
  readonly label: unknown;
  readonly hint: string;
  readonly rows: number;
  readonly value: string;
  readonly error: FieldMessage | undefined;
  /** The word before the error. */
  readonly errorWord: string;
  /** How much room is left; empty while there is plenty. */
  readonly room: string;
  readonly onInput: (value: string) => void;
}

/** Draws a text field with all that belongs to it in one place, joined by ids. */
export function renderTextField(field: TextField): TemplateResult {
  const {id, label, hint, rows, value, error, errorWord, room, onInput} = field;
  const hintId = `${id}-hint`;
  const described = error ? `${errorId(id)} ${hintId}` : hintId;
  return html`<div class="field ${error ? 'invalid' : ''}">
    <label for=${id}>${label}</label>
    <p id=${hintId} class="muted">${hint}</p>
    ${error ? renderFieldError(errorWord, error) : nothing}
    <textarea
      id=${id}
      rows=${rows}
      aria-describedby=${described}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${value}
      @input=${(event: InputEvent) => onInput((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="room">${room}</p>
  </div>`;
}
