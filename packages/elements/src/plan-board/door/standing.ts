import type {KnownPlan, RefusedStep} from '@toegang/transport';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../../ui/template.js';
import type {PlanDoorWords} from '../../words/plan-door.js';
import {writtenIn} from './lost-words.js';

/** Says how the connection is, what waits, and what was not taken with the words that were in it. */
export function renderStanding(
  {connection, pending, refused}: KnownPlan,
  words: PlanDoorWords,
  dismiss: (step: RefusedStep) => void,
): TemplateResult {
  return html`<div role="status">
      ${connection === 'offline' ? html`<p class="notice">${words.offline}</p>` : nothing}
      ${pending > 0 ? html`<p class="muted">${words.pending(pending)}</p>` : nothing}
    </div>
    <div role="alert">${refused.map((step) => renderRefused(step, words, dismiss))}</div>`;
}

function renderRefused(
  refused: RefusedStep,
  words: PlanDoorWords,
  dismiss: (step: RefusedStep) => void,
): TemplateResult {
  const written = writtenIn(refused.step);
  return html`<div class="notice refused">
    <p><strong>${words.refusedTitle}</strong> ${words.refused[refused.reason]}</p>
    ${
      written.length === 0
        ? nothing
        : html`<p>${words.refusedWords}</p> ${written.map((text) => html`<p dir="auto"><q>${text}</q></p>`)}`
    }
    <p>
      <button type="button" class="button secondary" @click=${() => dismiss(refused)}>${words.understood}</button>
    </p>
  </div>`;
}
