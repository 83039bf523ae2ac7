import type {Invited, ScanContent} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderErrorSummary} from '../ui/error-summary.js';
import {html} from '../ui/template.js';
import {renderOptions} from './options.js';
import {MOST_AT_ONCE, type Batch} from './codes.js';
import {renderField} from './field.js';
import {groupName} from './groups.js';
import {renderQr} from '../ui/qr.js';
import type {RoundDesk} from './round-desk.js';
import {renderFailure, renderLoaded, renderMinorHeading, type View} from './view.js';

/** Draws the codes of a round: how many there are, a form for more, and those that were just made. */
export function renderCodes(at: RoundDesk, view: View, content: ScanContent): TemplateResult {
  const {words} = view;
  const {codes} = at;
  return html`${renderMinorHeading(view, words.codes)}
    <p>${words.codesHint}</p>
    ${codes.batch ? renderBatch(at, view, content, codes.batch) : renderOrder(at, view, content)}
    ${renderMinorHeading(view, words.codeCounts)}
    ${renderLoaded(view, codes.counts.state, (counts) => renderCounts(view, content, counts))}`;
}

function renderOrder({codes}: RoundDesk, view: View, content: ScanContent): TemplateResult {
  const {words} = view;
  const {audiences} = content;
  const chosen = audiences.find(({id}) => id === codes.audience)?.id ?? audiences[0]?.id ?? '';
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void codes.make(chosen);
  };
  return html`<form novalidate @submit=${handleSubmit}>
    ${codes.messages.length > 0 ? renderErrorSummary(words.errorSummary, codes.messages) : nothing}
    ${renderFailure(view, codes.failure)}
    ${renderOptions({
      id: 'codes-for',
      legend: words.codesFor,
      values: audiences.map(({id}) => id),
      labels: Object.fromEntries(audiences.map(({id, label}) => [id, label])),
      chosen,
      onChoose: (audience) => codes.write({audience}),
    })}
    ${renderField({
      id: 'amount',
      type: 'number',
      label: words.codeAmount,
      hint: words.codeAmountHint(MOST_AT_ONCE),
      value: codes.amount,
      messages: codes.messages,
      errorWord: words.error,
      onInput: (amount) => codes.write({amount}),
    })}
    <p class="buttons"><button class="button" type="submit">${words.makeCodes}</button></p>
  </form>`;
}

function renderBatch(at: RoundDesk, view: View, content: ScanContent, batch: Batch): TemplateResult {
  const {words} = view;
  return html`<div id="batch" class="notice" tabindex="-1">
      <p><strong>${words.codesMade(batch.codes.length)}</strong> ${groupName(content, batch.audience)}</p>
      <p>${words.codesOnce}</p>
    </div>
    <p class="buttons">
      <button class="button" type="button" @click=${() => window.print()}>${words.printCodes}</button>
      <button class="button secondary" type="button" @click=${() => at.codes.forget()}>${words.forgetCodes}</button>
    </p>
    <ul class="sheet slips">
      ${batch.codes.map((code) => renderSlip(at, view, batch.audience, code))}
    </ul>`;
}

function renderSlip(at: RoundDesk, {words}: View, audience: string, code: string): TemplateResult {
  const link = at.linkFor(audience, code);
  return html`<li class="slip">
    ${link === null ? nothing : renderQr(link, `${words.code} ${code}`)}
    <div class="slip-text">
      <p><bdi>${at.round.title}</bdi></p>
      <p>${`${words.code}:`} <code>${code}</code></p>
      ${link === null ? nothing : html`<p class="address">${link}</p>`}
      <p class="muted">${words.codeOnce}</p>
    </div>
  </li>`;
}

function renderCounts({words}: View, content: ScanContent, counts: readonly Invited[]): TemplateResult {
  return html`<table class="counts">
    <thead>
      <tr>
        <th scope="col">${words.group}</th>
        <th scope="col">${words.made}</th>
        <th scope="col">${words.used}</th>
      </tr>
    </thead>
    <tbody>
      ${content.audiences.map(({id}) => {
        const {made, used} = counts.find(({audience}) => audience === id) ?? {made: 0, used: 0};
        return html`<tr>
          <th scope="row">${groupName(content, id)}</th>
          <td>${made}</td>
          <td>${used}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
