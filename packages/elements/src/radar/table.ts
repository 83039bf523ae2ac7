import {strengthOf} from '@toegang/domain/report.js';
import type {Gap} from '@toegang/model';
import {type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {FullVoice} from './more.js';
import {NOTHING, type Chart, type Comparison} from './chart.js';
import {factsOf} from './speech.js';

/* eslint-disable lit-a11y/no-redundant-role -- where the page is narrow CSS lays the cells out as blocks, and some
   browsers then forget that they are a table */

/** All numbers: a row per principle, a column per group, and one for each difference between two groups. */
export function renderTable(chart: Chart, voice: FullVoice): TemplateResult {
  const {words} = voice;
  const isOnlyPair = chart.comparisons.length === 1;
  const headers = [
    ...chart.series.map(({name}) => name),
    ...chart.comparisons.map(({first, second}) => words.difference(isOnlyPair ? [] : [first.name, second.name])),
  ];
  return html`<table role="table" aria-label=${words.table}>
    <thead role="rowgroup">
      <tr role="row">
        ${[words.principle, ...headers].map((header) => html`<th role="columnheader" scope="col">${header}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${chart.principles.map(
        ({title}, index) =>
          html`<tr role="row">
            <th role="rowheader" scope="row" lang=${chart.lang} dir=${chart.dir}>${title}</th>
            ${[
              ...chart.series.map(({scores}) => factsOf(scores[index] ?? NOTHING, chart, voice)),
              ...chart.comparisons.map((comparison) => sayGap(comparison.gaps[index] ?? NOTHING, comparison, voice)),
            ].map((lines, column) => renderCell(lines, headers[column] ?? ''))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The first line is what matters most. The header is repeated for the eye where the cells are laid out as blocks. */
function renderCell([first, ...more]: readonly string[], header: string): TemplateResult {
  return html`<td role="cell">
    <p class="cell-header" aria-hidden="true">${header}</p>
    <p class=${more.length > 0 ? 'cell-value' : 'muted'}>${first}</p>
    ${more.map((line) => html`<p>${line}</p>`)}
  </td>`;
}

function sayGap(gap: Gap, {first, second}: Comparison, {words, score: say}: FullVoice): readonly string[] {
  if (gap.kind === 'hidden') return [words.hidden[gap.reason]];
  const strength = strengthOf(gap);
  const verdict = words.gaps[strength];
  if (strength === 'unclear') return [verdict];
  const isFirstHigher = gap.difference > 0;
  const [low, high] = isFirstHigher ? gap.interval : [-gap.interval[1], -gap.interval[0]];
  return [
    words.higher((isFirstHigher ? first : second).name, say(Math.abs(gap.difference))),
    words.between(say(low), say(high)),
    verdict,
  ];
}
