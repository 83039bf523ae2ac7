import {html, nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError} from '../../ui/error-summary.js';
import type {ScanWords} from '../../words/scan.js';
import type {WithdrawalState} from '../withdrawal.js';

/** What the form to withdraw is drawn from. */
export interface WithdrawView {
  readonly words: ScanWords;
  readonly state: WithdrawalState;
  /** Of what was just sent; null lets the visitor write it. */
  readonly receipt: string | null;
  readonly withdraw: (receipt: string) => void;
  readonly cancel: () => void;
}

/** Draws the way to take a response back: what was just sent, or with its code what was sent on another day. */
export function renderWithdraw(view: WithdrawView): TemplateResult {
  const {words, state, receipt, withdraw, cancel} = view;
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const written = new FormData(event.currentTarget as HTMLFormElement).get(RECEIPT_FIELD) as string | null;
    withdraw(receipt ?? written?.trim() ?? '');
  };
  const labels = {asked: words.withdrawYes, busy: words.withdrawing} as const;
  const label = state.kind === 'asked' || state.kind === 'busy' ? labels[state.kind] : words.withdraw;
  return html`<form novalidate @submit=${handleSubmit}>
    ${receipt === null ? renderReceiptField(view) : renderFailure(view)}
    <p id="withdrawal" tabindex="-1">
      ${state.kind === 'asked' ? words.withdrawSure : state.kind === 'done' ? words.withdrawn : nothing}
    </p>
    <p class="buttons">
      <button class="button secondary" type="submit">${label}</button>
      ${
        state.kind === 'asked'
          ? html`<button class="button secondary" type="button" @click=${cancel}>${words.withdrawNo}</button>`
          : nothing
      }
    </p>
  </form>`;
}

const RECEIPT_FIELD = 'receipt';

function renderReceiptField(view: WithdrawView): TemplateResult {
  const {words, state} = view;
  const isWrong = state.kind === 'failed';
  return html`<div class="field ${isWrong ? 'invalid' : ''}">
    <label for=${RECEIPT_FIELD}>${words.receiptLabel}</label>
    ${renderFailure(view)}
    <input
      id=${RECEIPT_FIELD}
      name=${RECEIPT_FIELD}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${isWrong ? errorId(RECEIPT_FIELD) : nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
    />
  </div>`;
}

function renderFailure({words, state}: WithdrawView): TemplateResult | typeof nothing {
  if (state.kind !== 'failed') return nothing;
  const messages = {
    'no-receipt': words.noReceipt,
    'unknown-receipt': words.unknownReceipt,
    unreachable: words.notWithdrawn,
  };
  const message = {field: RECEIPT_FIELD, message: messages[state.because]};
  return html`<div role="alert">${renderFieldError(words.error, message)}</div>`;
}
