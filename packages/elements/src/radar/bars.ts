import type {Principle, Scale, Score, ShownScore} from '@toegang/model';
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Chart, Series} from './chart.js';
import {renderMark, seriesClass} from './marks.js';
import {drawnSeries, factsOf, nameOf, type Voice} from './speech.js';

/** A part of a bar: how many of the answers it stands for. `step`, 1 … 5, is its shade, light to dark; 0 has none. */
interface Segment {
  readonly label: string;
  readonly count: number;
  readonly step: number;
}

/** In parts of the bar. A narrower segment has no room for its number; the line below the bar has it. */
const LEAST_FOR_NUMBER = 0.07;

/** Per principle a bar for each group: how its answers are spread from low to high, with all numbers in words. */
export function renderBars(chart: Chart, voice: Voice): TemplateResult {
  return html`<ol class="bars">
    ${chart.principles.map((principle, index) => renderPrinciple(principle, index, chart, voice))}
  </ol>`;
}

function renderPrinciple({title}: Principle, index: number, chart: Chart, voice: Voice): TemplateResult {
  return html`<li>
    <p class="bars-title" lang=${chart.lang}>${title}</p>
    ${drawnSeries(chart).map((group, series) => renderGroup(group, {principle: index, series}, chart, voice))}
  </li>`;
}

function renderGroup(
  group: Series,
  spot: {principle: number; series: number},
  chart: Chart,
  voice: Voice,
): TemplateResult {
  const score = group.scores[spot.principle];
  const mark = chart.series.indexOf(group);
  const segments = score?.kind === 'shown' ? segmentsOf(score, chart.scale, voice) : [];
  return html`<div class=${`bar-row ${seriesClass(mark)}`}>
    <p class="bar-name">${renderSwatch(mark, score)} ${group.name}</p>
    ${segments.length > 0 ? renderBar(segments, nameOf(spot, chart, voice)) : nothing}
    <p class="bar-facts">${score ? factsOf(score, chart, voice) : nothing}</p>
    ${segments.length > 0 ? html`<p class="bar-facts">${sayCounts(segments, voice)}</p>` : nothing}
  </div>`;
}

function renderSwatch(mark: number, score: Score | undefined): TemplateResult {
  return html`<svg class="swatch" viewBox="-10 -10 20 20" aria-hidden="true">
    ${renderMark(mark, score?.kind !== 'shown')}
  </svg>`;
}

/** Every length is a percentage, so that the bar follows the room there is and its numbers keep their size. */
function renderBar(segments: readonly Segment[], name: string): TemplateResult {
  const total = segments.reduce((sum, {count}) => sum + count, 0);
  const parts = segments.map((segment, index) => {
    const before = segments.slice(0, index).reduce((sum, {count}) => sum + count, 0);
    return renderSegment(segment, before / total, segment.count / total);
  });
  return html`<svg class="bar" role="img" aria-label=${name}>${parts}</svg>`;
}

function renderSegment({count, step}: Segment, start: number, share: number): SVGTemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
  return svg`<rect class="segment step-${step}" x=${percent(start)} width=${percent(share)} height="100%"></rect>${
    share < LEAST_FOR_NUMBER
      ? nothing
      : svg`<text class="segment-count step-${step}" x=${percent(start + share / 2)} y="50%">${count}</text>`
  }`;
}

/** From low to high, and then who did not know. Few answers come in three bands, more in every option. */
function segmentsOf({distribution, bands}: ShownScore, {options, unknown}: Scale, {words}: Voice): readonly Segment[] {
  if (distribution) {
    const steps = options.map(({value, label}, index) => ({
      label: `${value}, ${label}`,
      count: distribution[String(value)] ?? 0,
      step: 1 + Math.round((4 * index) / (options.length - 1)),
    }));
    return [...steps, {label: unknown, count: distribution['unknown'] ?? 0, step: 0}];
  }
  if (!bands) return [];
  return [
    {label: words.bands.low, count: bands.low, step: 1},
    {label: words.bands.middle, count: bands.middle, step: 3},
    {label: words.bands.high, count: bands.high, step: 5},
    {label: unknown, count: bands.unknown, step: 0},
  ];
}

function sayCounts(segments: readonly Segment[], {words}: Voice): string {
  return segments
    .filter(({count, step}) => count > 0 || step > 0)
    .map(({label, count}) => words.counted(label, String(count)))
    .join(' · ');
}
