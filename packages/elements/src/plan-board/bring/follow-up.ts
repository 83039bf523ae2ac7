import {followUp, type FollowedPrinciple, type FollowUp} from '@toegang/domain/plan.js';
import type {Change} from '@toegang/domain/report.js';
import type {Scale} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import type {LoadState} from '../../context/load-state.js';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import {formatFor} from '../../words/format.js';
import {statusOf, type BringView} from './bring-view.js';
import type {RoundsHere} from './plan-rounds.js';
import {renderScoreBars} from './score-bars.js';

/* eslint-disable lit-a11y/no-redundant-role -- where the page is narrow CSS lays the cells out as blocks, and some
   browsers then forget that they are a table */

type Compared = Extract<FollowUp, {kind: 'compared'}>;

/** Whether the plan helped: per principle the round before and after, beside the actions that aimed at it. */
export function renderFollowUp(view: BringView, state: LoadState<RoundsHere>): TemplateResult {
  const {words, level} = view;
  return html`<section class="follow-up">
    ${renderSubheading(level, words.followTitle)} ${renderBody(view, state)}
  </section>`;
}

function renderBody(view: BringView, state: LoadState<RoundsHere>): TemplateResult {
  const {words, content, plan} = view;
  if (state.kind !== 'ready') {
    return html`<p>${state.kind === 'loading' ? words.roundsLoading : words.roundsAbsent}</p>`;
  }
  const {rounds, isPartial} = state.value;
  const follow = followUp(plan, rounds, content.scale ?? NO_SCALE);
  if (follow.kind === 'waiting') return html`<p>${isPartial ? words.roundsAbsent : words.followWaiting}</p>`;
  const {before, after, obstacles, isReworded} = follow;
  const {day} = formatFor(words.lang);
  return html`<p>${words.between(day(before.publishedOn), day(after.publishedOn))}</p>
    ${obstacles.length > 0 ? html`<p class="note">${words.notCompared(obstacles.map((each) => words.obstacle[each]))}</p>` : renderSums(view, follow)}
    ${isPartial ? html`<p>${words.roundsPartial}</p>` : nothing}
    ${isReworded ? html`<p>${words.reworded}</p>` : nothing} ${renderTable(view, follow)}`;
}

/** Where the content says no scale, no number of a round lies on it, and none is compared. */
const NO_SCALE: Scale = {options: [], unknown: ''};

/** What holds, in a sentence, before the table; what only seems so is in the table. */
function renderSums(view: BringView, {principles}: Compared): TemplateResult {
  const {words} = view;
  const places = (direction: 'higher' | 'lower'): readonly string[] =>
    principles
      .flatMap(({changes}) => changes)
      .filter(({value}) => value.kind === 'shown' && value.strength === 'holds' && value.direction === direction)
      .map(({principle, audience}) => words.placeOf(principleOf(principle, view), groupOf(audience, view)));
  const [up, down] = [places('higher'), places('lower')];
  return html`${up.length > 0 ? html`<p>${words.wentUp(up)}</p>` : nothing}
    ${down.length > 0 ? html`<p>${words.wentDown(down)}</p>` : nothing}
    ${up.length + down.length === 0 ? html`<p>${words.nothingHolds}</p>` : nothing} <p>${words.noProof}</p>
    <p class="muted">${words.barsLegend}</p>`;
}

function renderTable(view: BringView, {principles, obstacles}: Compared): TemplateResult {
  const {words} = view;
  const audiences =
    obstacles.length > 0 ? [] : [...new Set(principles.flatMap(({changes}) => changes.map(({audience}) => audience)))];
  const headers = [words.principle, ...audiences.map((audience) => groupOf(audience, view)), words.whatWeDid];
  return html`<table role="table" aria-label=${words.followTitle}>
    <thead role="rowgroup">
      <tr role="row"> ${headers.map((header) => html`<th role="columnheader" scope="col">${header}</th>`)} </tr>
    </thead>
    <tbody role="rowgroup"> ${principles.map((followed) => renderRow(followed, audiences, view))} </tbody>
  </table>`;
}

function renderRow(
  {principle, changes, actions}: FollowedPrinciple,
  audiences: readonly string[],
  view: BringView,
): TemplateResult {
  const {words} = view;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${principleOf(principle, view)}</th>
    ${audiences.map(
      (audience) =>
        html`<td role="cell">
          <p class="cell-header" aria-hidden="true">${groupOf(audience, view)}</p>
          ${renderChange(
            changes.find((change) => change.audience === audience),
            view,
          )}
        </td>`,
    )}
    <td role="cell">
      <p class="cell-header" aria-hidden="true">${words.whatWeDid}</p>
      ${
        actions.length === 0
          ? html`<p class="muted">${words.nothingDone}</p>`
          : html`<ul class="did">
              ${actions.map((action) => html`<li>${words.withStatus(action.action, statusOf(action, view))}</li>`)}
            </ul>`
      }
    </td>
  </tr>`;
}

function renderChange(change: Change | undefined, {words, content}: BringView): TemplateResult {
  if (change?.value.kind !== 'shown') {
    return html`<p class="muted">${words.cannotTell(words.hidden[change?.value.reason ?? 'no-answers'])}</p>`;
  }
  const {before, after, value} = change;
  const {direction, strength} = value;
  const verdict =
    direction === 'same' || strength === 'unclear' ? words.changes.same : words.changes[direction][strength];
  if (before.kind !== 'shown' || after.kind !== 'shown') return html`<p>${verdict}</p>`;
  const score = new Intl.NumberFormat(words.lang, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  return html`<p class="cell-value">${verdict}</p>
    <p>${words.fromTo(score.format(before.mean), score.format(after.mean))}</p>
    ${renderScoreBars(before.mean, after.mean, content.scale ?? NO_SCALE)}`;
}

function principleOf(id: string, {content}: BringView): string {
  return content.principles?.find((principle) => principle.id === id)?.title ?? id;
}

function groupOf(id: string, {content}: BringView): string {
  const audience = content.audiences?.find((each) => each.id === id);
  return audience?.plural ?? audience?.label ?? id;
}
