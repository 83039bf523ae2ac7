import {nothing, type TemplateResult} from 'lit';
import {html} from './template.js';

/** One native radio button or checkbox with its label, as wide as the page. */
export interface Option {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly label: unknown;
  /** More about it; not part of its name. */
  readonly hint?: unknown;
  readonly isChecked: boolean;
  /** Id of the message that says what is wrong. */
  readonly errorId?: string | undefined;
  readonly onChange: (isChecked: boolean) => void;
}

/** Draws an option; the whole row can be pressed. */
export function renderOption(option: Option): TemplateResult {
  const {type, id, name, label, hint, isChecked, errorId, onChange} = option;
  const described = [errorId, hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`<label class="option">
    <input
      type=${type}
      id=${id}
      name=${name}
      aria-labelledby=${`${id}-label`}
      aria-describedby=${described || nothing}
      .checked=${isChecked}
      @change=${(event: Event) => onChange((event.currentTarget as HTMLInputElement).checked)}
    />
    <span class="option-text">
      <span id=${`${id}-label`}>${label}</span>
      ${hint ? html`<span id=${`${id}-hint`} class="muted">${hint}</span>` : nothing}
    </span>
  </label>`;
}
