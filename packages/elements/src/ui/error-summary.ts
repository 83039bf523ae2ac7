import {type TemplateResult} from 'lit';
import {focusInView} from './focus-controller.js';
import {html} from './template.js';

/** A sentence that says how to mend something, and the id of the control where. */
export interface FieldMessage {
  readonly field: string;
  readonly message: string;
}

/** All that has to be mended on a page; the focus goes to it (`#errors`) and from there to each field. */
export function renderErrorSummary(title: string, messages: readonly FieldMessage[]): TemplateResult {
  return html`<div id="errors" class="error-summary" tabindex="-1">
    <div role="alert">
      <p><strong>${title}</strong></p>
      <ul>
        ${messages.map(
          ({field, message}) => html`<li><a href=${`#${field}`} @click=${handleClick}>${message}</a></li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** The message at the field itself, for its `aria-describedby`. */
export function renderFieldError(word: string, {field, message}: FieldMessage): TemplateResult {
  return html`<p id=${errorId(field)} class="error-message"><strong>${word}</strong> ${message}</p>`;
}

/** The id of the message at a field. */
export function errorId(field: string): string {
  return `${field}-error`;
}

function handleClick(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  const field = root.getElementById(link.hash.slice(1));
  if (field === null) return;
  event.preventDefault();
  focusInView(field);
}
