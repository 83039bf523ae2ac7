import {html, nothing, type TemplateResult} from 'lit';
import {renderProblemList} from '../../ui/problem-notice.js';
import type {ScanWords} from '../../words/scan.js';
import type {DeliveryState} from '../delivery.js';
import type {StepView} from './step-view.js';

/** Says why the response was not sent; the focus goes to it (`#errors`). */
export function renderSendProblem({words}: StepView, delivery: DeliveryState): TemplateResult | typeof nothing {
  if (delivery.kind !== 'refused' && delivery.kind !== 'failed') return nothing;
  return html`<div id="errors" class="error-summary" tabindex="-1">
    <div role="alert">
      <p><strong>${words.notSent}</strong></p>
      <p>${delivery.kind === 'failed' ? words.failed : reasonOf(delivery.status, words)} ${words.answersStay}</p>
      ${delivery.kind === 'refused' && !EXPLAINED.includes(delivery.status) ? renderDetail(words, delivery) : nothing}
    </div>
  </div>`;
}

/** Status of HTTP for a round that is closed, and for a response that was withdrawn: those have their own words. */
const CLOSED = 409;
const WITHDRAWN = 410;
const EXPLAINED: readonly number[] = [CLOSED, WITHDRAWN];

function reasonOf(status: number, words: ScanWords): string {
  if (status === CLOSED) return words.closedNow;
  return status === WITHDRAWN ? words.withdrawnBefore : words.refused;
}

type Refused = Extract<DeliveryState, {kind: 'refused'}>;

function renderDetail(words: ScanWords, {status, detail, problems}: Refused): TemplateResult {
  return html`<p>${words.refusedDetail} <span lang="en" dir="ltr">${status} ${detail}</span></p>
    ${renderProblemList(problems)}`;
}
