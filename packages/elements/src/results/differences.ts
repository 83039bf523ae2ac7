import {strengthOf} from '@toegang/domain/report.js';
import type {Gap, Principle} from '@toegang/model';
import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {endLabelsOf, type Chart, type Comparison, type Series} from '../radar/chart.js';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import {renderSection} from './section.js';
import type {Frame} from './frame.js';

/** Per principle the means of the groups on one line, and in words how they differ and how sure that is. */
export function renderDifferences(view: Frame): TemplateResult {
  const {words, whole, report} = view;
  const {chart} = report;
  const [lowest, highest] = endLabelsOf(chart);
  const [min, max] = chart.ends;
  return renderSection(
    view,
    'differences',
    html`<p>${words.differencesIntro(whole(min), lowest, whole(max), highest)}</p>
      <ol class="rows">
        ${chart.principles.map((principle, index) => renderPrinciple(principle, index, view))}
      </ol>`,
  );
}

function renderPrinciple({title}: Principle, index: number, view: Frame): TemplateResult {
  const {words} = view;
  const {chart} = view.report;
  const facts = chart.series
    .filter(({hidden}) => hidden === null)
    .map(
      (series) =>
        html`<li class=${seriesClass(series.mark)}
          >${renderSample(renderMark(series.mark, isHidden(series, index)))}<span
            >${words.fact(series.name, factOf(series, index, view))}</span
          ></li
        >`,
    );
  return html`<li>
    <p class="row-title" lang=${chart.lang} dir=${chart.dir}><strong>${title}</strong></p>
    ${renderDumbbell(chart, index)}
    <ul class="facts-of"
      >${facts}</ul
    >
    ${chart.comparisons.map((comparison) => renderVerdict(comparison, index, view))}
  </li>`;
}

function factOf({scores}: Series, index: number, {words, score, whole, report}: Frame): string {
  const value = scores[index];
  if (value?.kind !== 'shown') return words.hidden[value?.reason ?? 'no-answers'];
  return words.outOf(score(value.mean), whole(report.chart.ends[1]));
}

/** Nothing where a score is hidden, of which the reason stands above: a difference that nobody knows is not none. */
function renderVerdict({first, second, gaps}: Comparison, index: number, {words, score}: Frame): unknown {
  const gap: Gap | undefined = gaps[index];
  if (gap?.kind !== 'shown') return nothing;
  const [higher, lower] = gap.difference > 0 ? [first, second] : [second, first];
  const which =
    gap.difference === 0
      ? words.asHigh([first.name, second.name])
      : words.higher(higher.name, lower.name, score(Math.abs(gap.difference)));
  return html`<p class="verdict">${`${which}: ${words.gaps[strengthOf(gap)]}.`}</p>`;
}

/** Every place is a percentage, so that the line follows the room there is and its marks keep their size. */
function renderDumbbell({shown, ends: [min, max]}: Chart, index: number): TemplateResult {
  const marks = shown.flatMap(({mark, scores}) => {
    const score = scores[index];
    return score?.kind === 'shown' ? [{mark, at: (score.mean - min) / (max - min)}] : [];
  });
  const places = marks.map(({at}) => at);
  return html`<svg class="dumbbell" aria-hidden="true">
    <line class="track" x1="0" x2="100%" y1="50%" y2="50%"></line>
    <line class="span" x1=${percent(Math.min(...places))} x2=${percent(Math.max(...places))} y1="50%" y2="50%"></line>
    ${marks.map(renderPlaced)}
  </svg>`;
}

/** An svg in the svg: a mark has a size, its place is a share of the width. */
function renderPlaced({mark, at}: {readonly mark: number; readonly at: number}): SVGTemplateResult {
  return svg`<svg class=${seriesClass(mark)} x=${percent(at)} y="50%" overflow="visible">${renderMark(mark)}</svg>`;
}

function percent(share: number): string {
  return `${(Number.isFinite(share) ? share : 0) * 100}%`;
}

function isHidden({scores}: Series, index: number): boolean {
  return scores[index]?.kind !== 'shown';
}
