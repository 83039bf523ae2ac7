import {nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError, type FieldMessage} from '../ui/error-summary.js';
import {html} from '../ui/template.js';

/** A labelled line to fill in, with all that belongs to it in one place. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'password' | 'url' | 'number';
  readonly value: string;
  readonly messages: readonly FieldMessage[];
  /** The word before an error. */
  readonly errorWord: string;
  readonly onInput: (value: string) => void;
}

/** Draws a field of one line. */
export function renderField(field: Field): TemplateResult {
  const {id, type = 'text', value, onInput} = field;
  return renderAround(
    field,
    (described, isWrong) =>
      html`<input
        id=${id}
        type=${type === 'number' ? 'text' : type}
        inputmode=${type === 'number' ? 'numeric' : nothing}
        class=${type === 'number' ? 'short' : ''}
        autocomplete="off"
        spellcheck=${type === 'text' ? 'true' : 'false'}
        aria-describedby=${described}
        aria-invalid=${isWrong}
        .value=${value}
        @input=${(event: InputEvent) => onInput((event.currentTarget as HTMLInputElement).value)}
      />`,
  );
}

/** Draws a field of several lines. */
export function renderArea(field: Field, rows: number): TemplateResult {
  const {id, value, onInput} = field;
  return renderAround(
    field,
    (described, isWrong) =>
      html`<textarea
        id=${id}
        rows=${rows}
        dir="auto"
        aria-describedby=${described}
        aria-invalid=${isWrong}
        .value=${value}
        @input=${(event: InputEvent) => onInput((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>`,
  );
}

function renderAround(
  {id, label, hint, messages, errorWord}: Field,
  draw: (described: string | typeof nothing, isWrong: 'true' | 'false') => TemplateResult,
): TemplateResult {
  const error = messages.find(({field}) => field === id);
  const described = [error && errorId(id), hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'invalid' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id=${`${id}-hint`} class="muted">${hint}</p>` : nothing}
    ${error ? renderFieldError(errorWord, error) : nothing} ${draw(described || nothing, error ? 'true' : 'false')}
  </div>`;
}
