import {findGroupSpread, type Spread} from '@toegang/domain/report.js';
import {svg, type TemplateResult} from 'lit';
import type {Series} from '../radar/chart.js';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import {textOf} from './report.js';
import {renderPartHeading, renderSection} from './section.js';
import {renderStatementTable} from './statement-table.js';
import type {Frame} from './frame.js';

/** Where each group agrees most, where its answers lie apart most, and all statements in a table. */
export function renderStatements(view: Frame): TemplateResult {
  const {words, report} = view;
  const {chart, results, content} = report;
  const groups = chart.shown.map((series) => ({series, ...findGroupSpread(results, series.audience, content.scale)}));
  return renderSection(
    view,
    'statements',
    html`${renderPartHeading(view, words.agreed)}
      <p>${words.agreedIntro}</p>
      ${groups.map(({series, agreed}) => renderGroup(series, agreed, words.nothingAgreed, view))}
      ${renderPartHeading(view, words.divided)}
      <p>${words.dividedIntro}</p>
      ${groups.map(({series, divided}) => renderGroup(series, divided, words.nothingDivided, view))}
      <details>
        <summary>${words.allStatements}</summary>
        ${renderStatementTable(view)}
      </details>`,
  );
}

function renderGroup(
  {name, mark, audience}: Series,
  spreads: readonly Spread[],
  saysNothing: (group: string) => string,
  view: Frame,
): TemplateResult {
  if (spreads.length === 0) return html`<p>${saysNothing(name)}</p>`;
  return html`<p class=${`group-name ${seriesClass(mark)}`}
      >${renderSample(renderMark(mark))}<strong>${name}</strong></p
    >
    <ul class=${`rows ${seriesClass(mark)}`}>
      ${spreads.map((spread) => renderSpread(spread, audience, view))}
    </ul>`;
}

function renderSpread({statement, counts}: Spread, audience: string, view: Frame): TemplateResult {
  const {words, whole, report} = view;
  const {lang, dir} = report.chart;
  const [low, middle, high] = counts.map(whole);
  return html`<li>
    <p class="row-title" lang=${lang} dir=${dir}>${textOf(statement, audience, report)}</p>
    ${renderBands(counts)}
    <p class="verdict">${words.inBands(low ?? '', middle ?? '', high ?? '')}</p>
  </li>`;
}

/** From low to high, each as wide as its share. */
function renderBands(counts: Spread['counts']): TemplateResult {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let start = 0;
  const parts = counts.map((count, index) => {
    const [x, width] = [(start / total) * 100, (count / total) * 100];
    start += count;
    return svg`<rect class=${`band-${index + 1}`} x=${`${x}%`} width=${`${width}%`} height="100%"></rect>`;
  });
  return html`<svg class="bands" aria-hidden="true">${parts}</svg>`;
}
