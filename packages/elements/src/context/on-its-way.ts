import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {LoadState} from './load-state.js';

/** What is said of something that is not there yet. */
export interface OnItsWayWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly tryAgain: string;
}

/** Says that something is on its way, or that it did not come; then there is a way to try again. */
export function renderOnItsWay(state: LoadState<unknown>, words: OnItsWayWords): TemplateResult {
  if (state.kind !== 'unreachable') return html`<p class="muted" role="status">${words.loading}</p>`;
  return html`<div class="notice" role="alert">
    <p>${words.unreachable}</p>
    <button class="button secondary" type="button" @click=${state.retry}>${words.tryAgain}</button>
  </div>`;
}
