import {ALL_AUDIENCES} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import type {Series} from '../radar/chart.js';
import {standingOf} from '../ui/standing.js';
import {html} from '../ui/template.js';
import {renderSection} from './section.js';
import type {Frame} from './frame.js';

/** Who answered, of which day it is, and who is not shown and why. */
export function renderWho(view: Frame): TemplateResult {
  const {words, report} = view;
  const {chart, results} = report;
  const everyone = results.audiences.find(({audience}) => audience === ALL_AUDIENCES)?.respondents;
  const hasTotal = everyone?.kind === 'shown' && chart.series.length > 1;
  return renderSection(
    view,
    'who',
    html`<ul class="who">
        ${chart.series.map((series) => renderGroup(series, view))}
        ${hasTotal ? html`<li>${words.groupSize(words.everyone, everyone.n)}</li>` : nothing}
      </ul>
      <p class="muted">${standingOf(chart, words)}</p>`,
  );
}

function renderGroup({name, mark, respondents, hidden}: Series, {words, report}: Frame): TemplateResult {
  const {minimumGroupSize} = report.results;
  if (hidden !== null || respondents.kind === 'hidden') {
    const reason = hidden ?? (respondents.kind === 'hidden' ? respondents.reason : 'no-answers');
    return html`<li>${words.groupHidden(name, words.hidden[reason], minimumGroupSize)}</li>`;
  }
  return html`<li class=${seriesClass(mark)}
    >${renderSample(renderMark(mark))}${words.groupSize(name, respondents.n)}</li
  >`;
}
