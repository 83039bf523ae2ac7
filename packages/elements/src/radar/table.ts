import type {Gap, Principle, Score} from '@toegang/model';
import {html, type TemplateResult} from 'lit';
import {scaleEnds, type Chart} from './chart.js';
import type {Voice} from './speech.js';
import {strengthOf} from './summary.js';

/** All numbers: a row per principle, a column per group, and one for each difference between two groups. */
export function renderTable(chart: Chart, voice: Voice): TemplateResult {
  const {words} = voice;
  const isOnlyPair = chart.comparisons.length === 1;
  return html`<div class="table-room" role="region" aria-label=${words.table} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.principle}</th>
          ${chart.series.map(({name}) => html`<th scope="col">${name}</th>`)}
          ${chart.comparisons.map(
            ({first, second}) =>
              html`<th scope="col">${isOnlyPair ? words.difference : words.differenceOf(first.name, second.name)}</th>`,
          )}
        </tr>
      </thead>
      <tbody> ${chart.principles.map((principle, index) => renderRow(principle, index, chart, voice))} </tbody>
    </table>
  </div>`;
}

function renderRow({title}: Principle, index: number, chart: Chart, voice: Voice): TemplateResult {
  return html`<tr>
    <th scope="row" lang=${chart.lang}>${title}</th>
    ${chart.series.map(({scores}) => renderScore(scores[index], chart, voice))}
    ${chart.comparisons.map(({first, second, gaps}) => renderGap(gaps[index], [first.name, second.name], voice))}
  </tr>`;
}

function renderScore(score: Score | undefined, chart: Chart, {words, score: say}: Voice): TemplateResult {
  if (score?.kind !== 'shown') return renderHidden(score, words.hidden);
  const [low, high] = score.interval;
  const [, max] = scaleEnds(chart.scale);
  return html`<td>
    <p class="cell-value">${words.outOf(say(score.mean), String(max))}</p>
    <p>${words.between(say(low), say(high))}</p>
    <p>${words.answers(score.n)}</p>
  </td>`;
}

function renderGap(gap: Gap | undefined, names: readonly [string, string], {words, score: say}: Voice): TemplateResult {
  if (gap?.kind !== 'shown') return renderHidden(gap, words.hidden);
  const isFirstHigher = gap.difference > 0;
  const size = say(Math.abs(gap.difference));
  const [low, high] = isFirstHigher ? gap.interval : [-gap.interval[1], -gap.interval[0]];
  return html`<td>
    <p class="cell-value">${size === say(0) ? words.equal : words.higher(names[isFirstHigher ? 0 : 1], size)}</p>
    <p>${words.between(say(low), say(high))}</p>
    <p>${words.gaps[strengthOf(gap)]}</p>
  </td>`;
}

function renderHidden(value: Score | Gap | undefined, reasons: Voice['words']['hidden']): TemplateResult {
  return html`<td class="muted">${value?.kind === 'hidden' ? reasons[value.reason] : reasons['no-answers']}</td>`;
}
