import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';

/** A line to fill in at the entry. */
interface EntryField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What has to be mended; empty when nothing has. */
  readonly error: string;
  readonly errorWord: string;
  /** `code` is typed in capitals, `secret` is not shown. */
  readonly kind?: 'code' | 'secret';
  readonly onInput: (value: string) => void;
}

/** Draws a field of one line with all that belongs to it, joined by ids. */
export function renderEntryField(field: EntryField): TemplateResult {
  const {id, label, hint, value, error, errorWord, kind, onInput} = field;
  return html`<div class=${error ? 'field invalid' : 'field'}>
    <label for=${id}>${label}</label>
    <p id=${`${id}-hint`} class="muted">${hint}</p>
    ${error ? html`<p id=${`${id}-error`} class="error-message"><strong>${errorWord}</strong> ${error}</p>` : nothing}
    <input
      id=${id}
      type=${kind === 'secret' ? 'password' : 'text'}
      class=${kind === 'code' ? 'entry-code' : ''}
      autocomplete="off"
      autocapitalize=${kind === 'code' ? 'characters' : 'sentences'}
      spellcheck=${kind === undefined ? 'true' : 'false'}
      aria-describedby=${error ? `${id}-error ${id}-hint` : `${id}-hint`}
      aria-invalid=${error ? 'true' : 'false'}
      .value=${value}
      @input=${({currentTarget}: InputEvent) => onInput((currentTarget as HTMLInputElement).value)}
    />
  </div>`;
}
