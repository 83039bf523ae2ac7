import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {drawSeat} from './seats.js';
import type {SessionView} from './view.js';

/** Draws what every seat has around it: how the connection is, what was not taken, and what the talk is for. */
export function renderFrame(view: SessionView): TemplateResult {
  const {words, known} = view;
  return html`<div role="status">
      ${known.connection === 'offline' ? html`<p class="notice">${words.offline}</p>` : nothing}
    </div>
    ${renderRefused(view)} ${drawSeat(view)}`;
}

function renderRefused({known, words, dismiss}: SessionView): TemplateResult {
  return html`<div role="alert">
    ${known.refused.map(
      (refused) =>
        html`<div class="notice refused">
          <p><strong>${words.refusedTitle}.</strong> ${words.refused[refused.reason]}</p>
          <p>
            <button type="button" class="button secondary" @click=${() => dismiss(refused)}>${words.understood}</button>
          </p>
        </div>`,
    )}
  </div>`;
}
