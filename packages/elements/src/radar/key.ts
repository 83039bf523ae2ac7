import type {TemplateResult} from 'lit';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import {endLabelsOf, titleOf, type Chart, type Series} from './chart.js';
import {INTERVAL} from './marks.js';
import type {FullVoice} from './more.js';

/** What the other marks of the radar mean: the ends of the scale, the bars, and what is not to be seen and why. */
export function renderKey(chart: Chart, {words, whole}: FullVoice): TemplateResult {
  const [lowest, highest] = endLabelsOf(chart);
  const [min, max] = chart.ends;
  const hidden = chart.shown.flatMap((series) => findHidden(series, chart));
  return html`<ul class="key">
    <li>${words.ends(whole(min), lowest, whole(max), highest)}</li>
    <li> ${renderSample(INTERVAL)} ${words.intervalMark} </li>
    ${hidden.map(
      ({series, title, reason}) =>
        html`<li class=${seriesClass(series.mark)}>
          ${renderSample(renderMark(series.mark, true))} ${words.pointName(title, series.name, words.hidden[reason])}
        </li>`,
    )}
  </ul>`;
}

function findHidden(series: Series, chart: Chart) {
  return series.scores.flatMap((score, index) =>
    score.kind === 'hidden' ? [{series, title: titleOf(chart, index), reason: score.reason}] : [],
  );
}
