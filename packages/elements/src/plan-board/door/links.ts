import type {MadePlan, PlanRight} from '@toegang/transport';
import type {TemplateResult} from 'lit';
import {html} from '../../ui/template.js';
import type {PlanDoorWords} from '../../words/plan-door.js';
import {linkTo} from '../plan-key.js';

const RIGHTS: readonly PlanRight[] = ['view', 'edit', 'manage'];

/** Draws the links of a plan that was made just now, which are keys, each with a button to copy it. */
export function renderLinks({id, keys}: MadePlan, words: PlanDoorWords): TemplateResult {
  return html`<div class="plan-links">
    ${RIGHTS.map(
      (right) =>
        html`<div class="field">
            <label for="link-${right}">${words.links[right]}</label>
            <input id="link-${right}" type="text" readonly .value=${linkTo({id, key: keys[right]})} />
          </div>
          <p>
            <button type="button" class="button secondary" @click=${(event: Event) => void copy(event, words)}>
              ${words.copy(words.links[right])}
            </button>
            <span role="status" class="muted"></span>
          </p>`,
    )}
  </div>`;
}

/** Where a page may not reach the clipboard the link is selected, to copy by hand. */
async function copy(event: Event, words: PlanDoorWords): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const row = button.parentElement;
  const field = row?.previousElementSibling?.querySelector('input');
  const said = row?.querySelector('[role=status]');
  if (!field || !said) return;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = words.copied;
  } catch {
    said.textContent = words.copyByHand;
  }
}
