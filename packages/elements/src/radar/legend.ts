import {nothing, type TemplateResult} from 'lit';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import type {Chart} from './chart.js';
import {LINE} from './marks.js';
import type {Voice} from './speech.js';

/** Each group with its mark and how many people took part, or why it is not shown. */
export function renderGroups(chart: Chart, {words}: Voice): TemplateResult {
  return html`<ul class="groups">
    ${chart.series.map((series) =>
      series.hidden === null
        ? html`<li class=${seriesClass(series.mark)}>
            ${renderSample([LINE, renderMark(series.mark)])}<span
              ><strong>${series.name}</strong>
              ${series.respondents.kind === 'shown' ? words.people(series.respondents.n) : nothing}</span
            >
          </li>`
        : html`<li>${words.groupHidden(series.name, words.hidden[series.hidden], chart.results.minimumGroupSize)}</li>`,
    )}
  </ul>`;
}
