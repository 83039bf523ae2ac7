import {nothing, type TemplateResult} from 'lit';
import {html} from '../../ui/template.js';

/** A line to fill in where a plan begins. */
interface Line {
  readonly id: string;
  readonly label: string;
  /** Empty when nothing is to be added. */
  readonly hint: string;
  readonly value: string;
  /** What has to be mended; empty when nothing has. */
  readonly error: string;
  /** The word before the error. */
  readonly errorWord: string;
  /** Whether nobody should read along. */
  readonly isSecret: boolean;
  readonly onInput: (value: string) => void;
}

/** Draws a line with its label, its hint and what has to be mended, joined by ids. */
export function renderLine({id, label, hint, value, error, errorWord, isSecret, onInput}: Line): TemplateResult {
  return html`<div class="field ${error === '' ? '' : 'invalid'}">
    <label for=${id}>${label}</label>
    ${hint === '' ? nothing : html`<p id="${id}-hint" class="muted">${hint}</p>`}
    ${
      error === ''
        ? nothing
        : html`<p id="${id}-error" class="error-message"><strong>${errorWord}</strong> ${error}</p>`
    }
    <input
      id=${id}
      type=${isSecret ? 'password' : 'text'}
      autocomplete="off"
      aria-describedby="${error === '' ? '' : `${id}-error`} ${hint === '' ? '' : `${id}-hint`}"
      aria-invalid=${error === '' ? 'false' : 'true'}
      .value=${value}
      @input=${(event: InputEvent) => onInput((event.currentTarget as HTMLInputElement).value)}
    />
  </div>`;
}
