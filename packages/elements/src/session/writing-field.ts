import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {SessionView} from './view.js';

/** A text to write on a telephone. */
interface WritingField {
  readonly id: string;
  readonly label: unknown;
  readonly hint: string;
  readonly value: string;
  /** What has to be mended; empty when nothing has. */
  readonly error: string;
  /** What there is to say of the text; empty when all is well. */
  readonly care: string;
  readonly onInput: (value: string) => void;
}

/** Draws a field with all that belongs to it, joined by ids. */
export function renderWritingField({words}: SessionView, field: WritingField): TemplateResult {
  const {id, label, hint, value, error, care, onInput} = field;
  return html`<div class=${error ? 'field invalid' : 'field'}>
    <label for=${id}>${label}</label>
    <p id=${`${id}-hint`} class="muted">${hint}</p>
    ${
      error
        ? html`<p id=${`${id}-error`} class="error-message"><strong>${words.errorWord}</strong> ${error}</p>`
        : nothing
    }
    <textarea
      id=${id}
      rows="3"
      aria-describedby=${error ? `${id}-error ${id}-hint` : `${id}-hint`}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${value}
      @input=${({currentTarget}: InputEvent) => onInput((currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="room" role="status">${care}</p>
  </div>`;
}
