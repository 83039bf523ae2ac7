import {html, nothing, type TemplateResult} from 'lit';
import {renderFieldError} from '../../ui/error-summary.js';
import type {ScanWords} from '../../words/scan.js';
import type {WithdrawalState} from '../withdrawal.js';

/** What can be asked of a withdrawal. */
export interface WithdrawActions {
  ask(): void;
  cancel(): void;
  confirm(receipt: string): void;
}

/** Draws the way to take back what was just sent: a question first, because it cannot be undone. */
export function renderWithdrawNow(
  words: ScanWords,
  state: WithdrawalState,
  actions: WithdrawActions,
  receipt: string,
): TemplateResult {
  if (state.kind === 'closed') {
    return html`<p>
      <button class="button secondary" type="button" @click=${() => actions.ask()}>${words.withdraw}</button>
    </p>`;
  }
  return html`<p id="sure" tabindex="-1">${words.withdrawSure}</p>
    ${state.kind === 'failed' ? renderFailure(words, state) : nothing}
    <p class="buttons">
      <button class="button" type="button" @click=${() => actions.confirm(receipt)}>
        ${state.kind === 'busy' ? words.withdrawing : words.withdrawYes}
      </button>
      <button class="button secondary" type="button" @click=${() => actions.cancel()}>${words.withdrawNo}</button>
    </p>`;
}

/** Draws the way to take back what was sent on another day, with the receipt. */
export function renderWithdrawLater(
  words: ScanWords,
  state: WithdrawalState,
  actions: WithdrawActions,
): TemplateResult {
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {receipt} = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
    actions.confirm(String(receipt).trim());
  };
  return html`<details class="withdraw">
    <summary>${words.withdrawEarlier}</summary>
    <p>${words.withdrawHint}</p>
    <form novalidate @submit=${handleSubmit}>
      <div class="field ${state.kind === 'failed' ? 'invalid' : ''}">
        <label for="receipt">${words.receiptLabel}</label>
        ${state.kind === 'failed' ? renderFailure(words, state) : nothing}
        <input
          id="receipt"
          name="receipt"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby=${state.kind === 'failed' ? 'receipt-error' : nothing}
          aria-invalid=${state.kind === 'failed' ? 'true' : nothing}
        />
      </div>
      <p class="buttons">
        <button class="button secondary" type="submit">
          ${state.kind === 'busy' ? words.withdrawing : words.withdraw}
        </button>
      </p>
    </form>
    ${state.kind === 'done' ? html`<p id="withdrawn" tabindex="-1">${words.withdrawn}</p>` : nothing}
  </details>`;
}

function renderFailure(words: ScanWords, {because}: Extract<WithdrawalState, {kind: 'failed'}>): TemplateResult {
  const messages = {
    'no-receipt': words.noReceipt,
    'unknown-receipt': words.unknownReceipt,
    unreachable: words.notWithdrawn,
  };
  return html`<div role="alert">${renderFieldError(words.error, {field: 'receipt', message: messages[because]})}</div>`;
}
