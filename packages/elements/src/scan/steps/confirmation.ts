import {nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import {isPaper} from '../invitation.js';
import type {EndView} from './step-view.js';
import {renderErase} from './waiting.js';
import {renderWithdraw} from './withdraw.js';

/** Draws what became of the response, and what comes next. */
export function renderConfirmation(view: EndView): TemplateResult {
  const {session, words} = view;
  const isOfOthers = isPaper(view);
  return html`${renderOutcome(view)}
    <div class="aside">
      <p
        >${isOfOthers ? nothing : words.againHint}
        ${session.delivery.state.kind === 'waiting' ? words.sentLater : nothing}</p
      >
      <button class="button secondary" type="button" @click=${() => session.restart()}
        >${isOfOthers ? words.nextForm : words.again}</button
      >
    </div>`;
}

function renderOutcome(view: EndView): TemplateResult | typeof nothing {
  const {session, words, level} = view;
  const {state} = session.delivery;
  switch (state.kind) {
    case 'sent':
      return renderThanks(view, state.receipt);
    case 'waiting':
      return renderWaiting(view, state.kept === 'device' ? words.waitingOnDevice : words.waitingInPage);
    case 'erased':
      return html`${renderTitle(level, words.erasedTitle)} <p>${words.erased}</p>`;
    case 'withdrawn':
      return renderTitle(level, words.withdrawn);
    default:
      return nothing;
  }
}

function renderThanks(view: EndView, receipt: string | null): TemplateResult {
  const {words, level, isInForm} = view;
  const handedOver = isInForm ? words.inForm : words.handedOver;
  return html`${renderTitle(level, isPaper(view) ? words.paperEntered : words.thanks)}
    <p class="lead">${receipt === null ? handedOver : words.sent}</p>
    ${receipt === null ? nothing : renderReceipt(view, receipt)} ${renderSubheading(level, words.nextTitle)}
    <p>${nextOf(view)}</p>
    ${
      receipt === null
        ? nothing
        : html`<div class="withdraw">
            ${renderSubheading(level, words.withdraw)} ${renderWithdraw(view, receipt)}
          </div>`
    }`;
}

function renderReceipt({words, level}: EndView, receipt: string): TemplateResult {
  return html`${renderSubheading(level, words.receiptTitle)}
    <p><code class="receipt">${receipt}</code></p>
    <p>${words.receiptHint}</p>`;
}

function nextOf({words, round}: EndView): string {
  return round === null ? words.nextUnknown : words.nextResults(round.publish, round.minimumGroupSize);
}

function renderWaiting(view: EndView, text: string): TemplateResult {
  return html`${renderTitle(view.level, view.words.waitingTitle)}
    <p class="lead">${text}</p>
    ${renderErase(view.session)}`;
}
