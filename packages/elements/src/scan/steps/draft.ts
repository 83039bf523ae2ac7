import {nothing, type TemplateResult} from 'lit';
import {renderOption} from '../../ui/option.js';
import {html} from '../../ui/template.js';
import type {StepView} from './step-view.js';

/** Draws the visitor's choice to keep the answers on this device, and the way to erase them. */
export function renderDraftChoice({session, words}: StepView): TemplateResult {
  const {isOn, hasFailed} = session.draft;
  const erase = (event: MouseEvent): void => {
    // The button disappears with what it erases, so the focus goes to the choice above it.
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.focus();
    session.keepDraft(false);
  };
  return html`<div class="draft">
    ${renderOption({
      type: 'checkbox',
      id: 'draft',
      name: 'draft',
      label: words.draft,
      hint: words.draftHint,
      isChecked: isOn,
      onChange: (keeps) => session.keepDraft(keeps),
    })}
    <p role="status">${isOn ? (hasFailed ? words.draftFailed : words.draftKept) : nothing}</p>
    ${isOn ? html`<button class="button-link" type="button" @click=${erase}>${words.eraseDraft}</button>` : nothing}
  </div>`;
}
