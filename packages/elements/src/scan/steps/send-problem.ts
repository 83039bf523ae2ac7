import {nothing, type TemplateResult} from 'lit';
import {renderProblemList} from '../../ui/problem-notice.js';
import {html} from '../../ui/template.js';
import type {ScanWords} from '../../words/scan.js';
import type {EndView} from './step-view.js';

/** Status of HTTP for a response to a round that was closed meanwhile. Source: design.md 3.4. */
export const ROUND_CLOSED = 409;

/** Says why the response was not sent; the focus goes to it (`#errors`). */
export function renderSendProblem({session, words}: EndView): TemplateResult | typeof nothing {
  const {state} = session.delivery;
  if (state.kind !== 'refused') return nothing;
  const {status, detail, problems} = state;
  const reason = reasonOf(status, words);
  return html`<div id="errors" class="error-summary" tabindex="-1">
    <div role="alert">
      <p><strong>${words.notSent}</strong></p>
      <p>${reason ?? words.refused} ${words.answersStay}</p>
      ${reason === undefined ? renderProblemList([{path: String(status), message: detail}, ...problems]) : nothing}
    </div>
  </div>`;
}

/** What visitors are told in other words than that of the service; by status of HTTP, 0 without any. */
function reasonOf(status: number, words: ScanWords): string | undefined {
  return {0: words.failed, 401: words.noCode, 403: words.usedCode, [ROUND_CLOSED]: words.closedNow}[status];
}
