import type {Round} from '@toegang/model';
import {html, nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../../ui/heading.js';
import type {ScanWords} from '../../words/scan.js';
import type {DeliveryState} from '../delivery.js';
import type {StepView} from './step-view.js';

/** What the last page knows. */
export interface ConfirmationView extends Omit<StepView, 'run'> {
  readonly delivery: DeliveryState;
  readonly round: Round | null;
  /** Whether the response travels with a form around the element. */
  readonly isInForm: boolean;
  /** The way to withdraw what was just sent, when there is one. */
  readonly withdrawal: unknown;
  readonly erase: () => void;
  readonly restart: () => void;
}

/** Draws what became of the response, and what comes next. */
export function renderConfirmation(view: ConfirmationView): TemplateResult {
  const {delivery, words} = view;
  return html`${renderOutcome(view, delivery)}
    <div class="aside">
      <p>${words.againHint}</p>
      <button class="button secondary" type="button" @click=${() => view.restart()}>${words.again}</button>
    </div>`;
}

function renderOutcome(view: ConfirmationView, delivery: DeliveryState): TemplateResult | typeof nothing {
  const {words, level} = view;
  switch (delivery.kind) {
    case 'sent':
      return renderThanks(view, delivery.receipt);
    case 'waiting':
      return renderWaiting(view, delivery.kept === 'device' ? words.waitingOnDevice : words.waitingInPage);
    case 'erased':
      return html`${renderTitle(level, words.erasedTitle)} <p>${words.erased}</p>`;
    case 'withdrawn':
      return renderTitle(level, words.withdrawn);
    default:
      return nothing;
  }
}

function renderThanks(view: ConfirmationView, receipt: string | null): TemplateResult {
  const {words, level, round, isInForm, withdrawal} = view;
  const handedOver = isInForm ? words.inForm : words.handedOver;
  return html`${renderTitle(level, words.thanks)}
    <p class="lead">${receipt === null ? handedOver : words.sent}</p>
    ${receipt === null ? nothing : renderReceipt(view, receipt)} ${renderSubheading(level, words.nextTitle)}
    <p>${nextOf(words, round)}</p>
    ${withdrawal === nothing ? nothing : renderSubheading(level, words.withdrawTitle)} ${withdrawal}`;
}

function renderReceipt({words, level}: ConfirmationView, receipt: string): TemplateResult {
  return html`${renderSubheading(level, words.receiptTitle)}
    <p><code class="receipt">${receipt}</code></p>
    <p>${words.receiptHint}</p>`;
}

function nextOf(words: ScanWords, round: Round | null): string {
  if (round === null) return words.nextUnknown;
  const {publish, minimumGroupSize} = round;
  return publish === 'on-close' ? words.nextOnClose(minimumGroupSize) : words.nextInBatches(minimumGroupSize);
}

function renderWaiting({words, level, erase}: ConfirmationView, text: string): TemplateResult {
  return html`${renderTitle(level, words.waitingTitle)}
    <p class="lead">${text}</p>
    <p>
      <button class="button secondary" type="button" @click=${() => erase()}>${words.eraseWaiting}</button>
    </p>`;
}
