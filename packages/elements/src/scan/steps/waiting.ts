import {nothing, type TemplateResult} from 'lit';
import type {ScanSession} from '../scan-session.js';
import {html} from '../../ui/template.js';

/** Says that answers of an earlier visit still wait on this device. */
export function renderWaitingNotice(session: ScanSession): TemplateResult | typeof nothing {
  const {delivery, words} = session;
  if (!delivery.hasWaiting) return nothing;
  return html`<div class="notice">
    <p>${words.waitingHere} ${words.sentLater}</p>
    ${renderErase(session)}
  </div>`;
}

/** The way to erase what waits. */
export function renderErase(session: ScanSession): TemplateResult {
  return html`<p>
    <button class="button secondary" type="button" @click=${() => session.eraseWaiting()}>
      ${session.words.eraseWaiting}
    </button>
  </p>`;
}
