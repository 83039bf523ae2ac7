import type {Change, RoundComparison, RoundSeries} from '@toegang/domain/report.js';
import type {Count} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {titleOf, type Series} from '../radar/chart.js';
import {html} from '../ui/template.js';
import type {CompareWords} from '../words/compare.js';
import {groupNameOf, placeOf} from './report.js';
import {renderPartHeading, renderSection} from './section.js';
import type {Frame} from './frame.js';

/* eslint-disable lit-a11y/no-redundant-role -- where the page is narrow CSS lays the cells out as blocks, and some
   browsers then forget that they are a table */

/** Other rounds, as far as they are there: `series` is null when they are on their way or cannot be had. */
export interface OtherRounds {
  readonly isLoading: boolean;
  readonly series: RoundSeries | null;
  readonly words: CompareWords;
}

/** Each earlier round beside the newest: what changed, what only seems to have changed, and what may not be compared. */
export function renderOverTime(view: Frame, {isLoading, series, words}: OtherRounds): TemplateResult {
  if (series === null)
    return renderSection(view, 'time', html`<p>${isLoading ? words.roundsLoading : words.roundsAbsent}</p>`);
  const {comparisons} = series;
  const hasCompared = comparisons.some(({obstacles}) => obstacles.length === 0);
  return renderSection(
    view,
    'time',
    html`${comparisons.length === 0 ? html`<p>${words.roundsAbsent}</p>` : nothing}
    ${hasCompared ? html`<p>${words.otherPeople}</p>` : nothing}
    ${comparisons.map(
      (comparison) =>
        html`${renderPartHeading(view, view.words.compared(comparison.earlier.publishedOn))}
        ${
          comparison.obstacles.length > 0
            ? renderObstacles(comparison, words)
            : renderComparison(comparison, series, view, words)
        }`,
    )}`,
  );
}

function renderObstacles({earlier, obstacles}: RoundComparison, words: CompareWords): TemplateResult {
  const reasons = obstacles.map((obstacle) => words.obstacle[obstacle]);
  return html`<p class="note">${words.notCompared(earlier.publishedOn, reasons)}</p>`;
}

function renderComparison(
  {earlier, changes, isReworded}: RoundComparison,
  {newest}: RoundSeries,
  view: Frame,
  words: CompareWords,
): TemplateResult {
  const {chart} = view.report;
  const sizes = chart.series.map((series) =>
    view.words.tookPart(series.name, sayCount(earlier, series, view), sayCount(newest, series, view)),
  );
  return html`<ul>
      ${sizes.map((size) => html`<li>${size}</li>`)}
    </ul>
    ${isReworded ? html`<p>${words.reworded}</p>` : nothing}
    ${sayChanges(changes, view).map((sentence) => html`<p>${sentence}</p>`)}
    ${renderTable(changes, view, words, view.words.compared(earlier.publishedOn))}`;
}

/** What changed for sure, then what seems to have changed; that nothing did where that is so. */
function sayChanges(changes: readonly Change[], {words, report}: Frame): readonly string[] {
  const [holds, seems] = (['holds', 'seems'] as const).map((strength) =>
    changes
      .filter(({value}) => value.kind === 'shown' && value.strength === strength)
      .map(({principle, audience}) =>
        words.changedAt(
          words.quoted(titleOf(report.chart, placeOf(principle, report.chart))),
          groupNameOf(audience, report.chart),
        ),
      ),
  );
  return [
    holds && holds.length > 0 ? words.changed(holds) : words.nothingChanged,
    ...(seems && seems.length > 0 ? [words.seemsChanged(seems)] : []),
  ];
}

function renderTable(changes: readonly Change[], view: Frame, words: CompareWords, name: string): TemplateResult {
  const {chart} = view.report;
  return html`<table role="table" aria-label=${name}>
    <thead role="rowgroup">
      <tr role="row">
        ${[view.words.principle, ...chart.series.map(({name}) => name)].map(
          (header) => html`<th role="columnheader" scope="col">${header}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${chart.principles.map(
        ({id, title}) =>
          html`<tr role="row">
            <th role="rowheader" scope="row" lang=${chart.lang} dir=${chart.dir}>${title}</th>
            ${chart.series.map(({name, audience}) => {
              const change = changes.find((it) => it.principle === id && it.audience === audience);
              const [verdict, ...facts] = sayChange(change, view, words);
              return html`<td role="cell">
                <p class="cell-header" aria-hidden="true">${name}</p>
                <p class=${facts.length > 0 ? 'cell-value' : 'muted'}>${verdict}</p>
                ${facts.map((fact) => html`<p>${fact}</p>`)}
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function sayChange(change: Change | undefined, {words, score}: Frame, compare: CompareWords): readonly string[] {
  if (change?.value.kind !== 'shown') return [words.hidden[change?.value.reason ?? 'no-answers']];
  const {before, after, value} = change;
  const {direction, strength} = value;
  const verdict =
    direction === 'same' || strength === 'unclear' ? compare.changes.same : compare.changes[direction][strength];
  return before.kind === 'shown' && after.kind === 'shown'
    ? [verdict, compare.fromTo(score(before.mean), score(after.mean))]
    : [verdict];
}

function sayCount({audiences}: RoundSeries['newest'], {audience}: Series, {words}: Frame): string {
  const count: Count | undefined = audiences.find((row) => row.audience === audience)?.respondents;
  return count?.kind === 'shown' ? words.people(count.n) : words.hidden[count?.reason ?? 'no-answers'];
}
