import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Chart, Series} from './chart.js';
import {renderIntervalSample, renderMark, seriesClass} from './marks.js';
import type {Voice} from './speech.js';

/** Each group with its mark and how many people took part, or why it is not shown. */
export function renderGroups(chart: Chart, {words}: Voice): TemplateResult {
  return html`<ul class="groups">
    ${chart.series.map((series) =>
      series.hidden === null
        ? html`<li class=${seriesClass(series.mark)}>
            ${renderSample(series.mark)}<span
              ><strong>${series.name}</strong> ${renderRespondents(series, words.people)}</span
            >
          </li>`
        : html`<li>${words.groupHidden(series.name, words.hidden[series.hidden], chart.minimumGroupSize)}</li>`,
    )}
  </ul>`;
}

/** What the other marks of the radar mean: the ends of the scale, the bars, and what is not to be seen and why. */
export function renderKey(chart: Chart, {words}: Voice): TemplateResult {
  const {options} = chart.scale;
  const [min, max] = chart.ends;
  const hidden = chart.shown.flatMap((series) => findHidden(series, chart));
  return html`<ul class="key">
    <li>${words.ends(String(min), options[0]?.label ?? '', String(max), options.at(-1)?.label ?? '')}</li>
    <li>
      <svg class="sample" viewBox="-20 -10 40 20" aria-hidden="true">${renderIntervalSample()}</svg>
      ${words.intervalMark}
    </li>
    ${hidden.map(
      ({series, title, reason}) =>
        html`<li class=${seriesClass(series.mark)}>
          <svg class="sample" viewBox="-20 -10 40 20" aria-hidden="true">${renderMark(series.mark, true)}</svg>
          ${words.pointName(title, series.name, words.hidden[reason])}
        </li>`,
    )}
  </ul>`;
}

function renderSample(index: number): TemplateResult {
  return html`<svg class="sample" viewBox="-20 -10 40 20" aria-hidden="true">
    ${svg`<path class="outline" d="M-20 0H20"></path>`}${renderMark(index)}
  </svg>`;
}

function renderRespondents({respondents}: Series, say: (count: number) => string): unknown {
  return respondents.kind === 'shown' ? say(respondents.n) : nothing;
}

function findHidden(series: Series, {principles}: Chart) {
  return series.scores.flatMap((score, index) =>
    score.kind === 'hidden' ? [{series, title: principles[index]?.title ?? '', reason: score.reason}] : [],
  );
}
