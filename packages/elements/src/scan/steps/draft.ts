import {html, nothing, type TemplateResult} from 'lit';
import {renderOption} from '../../ui/option.js';
import type {ScanWords} from '../../words/scan.js';
import type {DraftController} from '../draft-controller.js';

/** Draws the visitor's choice to keep the answers on this device, and the way to erase them. */
export function renderDraftChoice(
  words: ScanWords,
  draft: DraftController,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  const {isOn, hasFailed} = draft;
  return html`<div class="draft">
    ${renderOption({
      type: 'checkbox',
      id: 'draft',
      name: 'draft',
      label: words.draft,
      hint: words.draftHint,
      isChecked: isOn,
      onChange,
    })}
    <p role="status">${isOn ? (hasFailed ? words.draftFailed : words.draftKept) : nothing}</p>
    ${isOn ? renderErase(words, onChange) : nothing}
  </div>`;
}

/** The button disappears with what it erases, so the focus goes to the choice above it. */
function renderErase(words: ScanWords, onChange: (isOn: boolean) => void): TemplateResult {
  const handleClick = (event: MouseEvent): void => {
    const choice = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    onChange(false);
    choice?.focus();
  };
  return html`<button class="button-link" type="button" @click=${handleClick}>${words.eraseDraft}</button>`;
}
