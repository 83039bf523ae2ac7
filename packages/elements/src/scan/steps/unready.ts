import type {TemplateResult} from 'lit';
import type {LoadState} from '../../context/load-state.js';
import {html} from '../../ui/template.js';
import type {KnownScanWords} from '../../words/scan.js';

/** Says that something is on its way, or that it did not come; then there is a way to try again. */
export function renderUnready(state: LoadState<unknown>, words: KnownScanWords): TemplateResult {
  if (state.kind !== 'unreachable') return html`<p class="muted" role="status">${words.loading}</p>`;
  return html`<div class="notice" role="alert">
    <p>${words.unreachable}</p>
    <button class="button secondary" type="button" @click=${state.retry}>${words.tryAgain}</button>
  </div>`;
}
