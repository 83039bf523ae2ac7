import type {Transport} from '@toegang/transport';
import {nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError} from '../../ui/error-summary.js';
import {html} from '../../ui/template.js';
import type {ScanWords} from '../../words/scan.js';
import type {ScanSession} from '../scan-session.js';
import type {WithdrawalState} from '../withdrawal.js';
import type {EndView} from './step-view.js';

/** Draws the way to take a response back: what was just sent, or without a receipt what was sent on another day. */
export function renderWithdraw({session, words}: EndView, receipt: string | null): TemplateResult {
  const {state} = session.withdrawal;
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const written = new FormData(form).get(RECEIPT_FIELD) as string | null;
    withdraw(session, receipt ?? written?.trim() ?? '', form.checkValidity());
  };
  const isAsked = state.kind === 'asked';
  const said = isAsked ? words.withdrawSure : state.kind === 'done' && words.withdrawn;
  const label = isAsked ? words.withdrawYes : words.withdraw;
  return html`<form novalidate @submit=${handleSubmit}>
    ${receipt === null ? renderReceiptField(words, state) : renderFailure(words, state)}
    ${said ? html`<p id="withdrawal" tabindex="-1">${said}</p>` : nothing}
    <p class="buttons">
      <button class="button secondary" type="submit">${label}</button>
      ${isAsked ? renderCancel(() => session.withdrawal.cancel(), words) : nothing}
    </p>
  </form>`;
}

/** `canExist` is whether the receipt looks like one. */
function withdraw(session: ScanSession, receipt: string, canExist: boolean): void {
  if (receipt === '' || !canExist) {
    session.withdrawal.fail({kind: 'failed', because: canExist ? 'no-receipt' : 'unknown-receipt'});
  } else {
    session.withdraw((transport, round) => takeBack(transport, round, receipt));
  }
}

/** Status of HTTP for a receipt that belongs to nothing. */
const NOT_FOUND = 404;

async function takeBack(transport: Transport, round: string, receipt: string): Promise<WithdrawalState> {
  const fetched = await transport.withdraw(round, receipt).catch(() => null);
  if (fetched?.ok) return {kind: 'done'};
  const isUnknown = fetched?.failure.kind === 'refused' && fetched.failure.status === NOT_FOUND;
  return {kind: 'failed', because: isUnknown ? 'unknown-receipt' : 'unreachable'};
}

function renderCancel(cancel: () => void, words: ScanWords): TemplateResult {
  return html`<button class="button secondary" type="button" @click=${cancel}>${words.withdrawNo}</button>`;
}

const RECEIPT_FIELD = 'receipt';

/** Four groups of four letters and digits, with whatever stands between them. */
const RECEIPT_PATTERN = '(\\W*\\w){16}\\W*';

function renderReceiptField(words: ScanWords, state: WithdrawalState): TemplateResult {
  const isWrong = state.kind === 'failed';
  return html`<div class="field ${isWrong ? 'invalid' : ''}">
    <label for=${RECEIPT_FIELD}>${words.receiptTitle}</label>
    ${renderFailure(words, state)}
    <input
      id=${RECEIPT_FIELD}
      name=${RECEIPT_FIELD}
      pattern=${RECEIPT_PATTERN}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${isWrong ? errorId(RECEIPT_FIELD) : nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
    />
  </div>`;
}

function renderFailure(words: ScanWords, state: WithdrawalState): TemplateResult | typeof nothing {
  if (state.kind !== 'failed') return nothing;
  const messages = {
    'no-receipt': words.noReceipt,
    'unknown-receipt': words.unknownReceipt,
    unreachable: words.notWithdrawn,
  };
  const message = {field: RECEIPT_FIELD, message: messages[state.because]};
  return html`<div role="alert">${renderFieldError(words.error, message)}</div>`;
}
