import type {Scale, ShownScore} from '@toegang/model';
import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import type {FullVoice} from './more.js';
import {endLabelsOf, type Chart, type Series} from './chart.js';
import {factsOf, nameOf} from './speech.js';

/** A part of a bar: how many answers it stands for, and how dark it is: 0 (no colour) … 1. */
interface Segment {
  readonly count: number;
  readonly shade: number;
}

/** In parts of the bar. A narrower segment has no room for its number; the line below the bar has it. */
const LEAST_FOR_NUMBER = 0.06;

/** Per principle a bar for each group: how its answers are spread from low to high, with all numbers in words. */
export function renderBars(chart: Chart, voice: FullVoice): TemplateResult {
  const {words} = voice;
  return html`<p>${words.barEnds(words.unknown(chart.scale.unknown))}</p>
    <ol class="bars">
      ${chart.principles.map(
        ({title}, principle) =>
          html`<li>
            <p lang=${chart.lang} dir=${chart.dir}><strong>${title}</strong></p>
            ${chart.shown.map((group, series) => renderGroup(group, {principle, series}, chart, voice))}
          </li>`,
      )}
    </ol>`;
}

function renderGroup(
  {name, mark, scores}: Series,
  spot: {principle: number; series: number},
  chart: Chart,
  voice: FullVoice,
): TemplateResult {
  const score = scores[spot.principle];
  const isHidden = score?.kind !== 'shown';
  return html`<div class=${`bar-row ${seriesClass(mark)}`}>
    <p class="bar-name"> ${renderSample(renderMark(mark, isHidden))}${name} </p>
    ${isHidden ? nothing : renderBar(segmentsOf(score, chart.scale), nameOf(spot, chart, voice))}
    <p class="bar-facts">${score && factsOf(score, chart, voice).join(', ')}</p>
    ${isHidden ? nothing : html`<p class="bar-facts">${sayCounts(score, chart, voice)}</p>`}
  </div>`;
}

/** Every length is a percentage, so that the bar follows the room there is and its numbers keep their size. */
function renderBar(segments: readonly Segment[], name: string): TemplateResult {
  const sum = (parts: readonly Segment[]): number => parts.reduce((total, {count}) => total + count, 0);
  const total = sum(segments);
  const parts = segments.map((segment, index) =>
    renderSegment(segment, sum(segments.slice(0, index)) / total, segment.count / total),
  );
  return html`<svg class="bar" role="img" aria-label=${name}>${parts}</svg>`;
}

function renderSegment({count, shade}: Segment, start: number, share: number): SVGTemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const percent = (part: number): string => `${part * 100}%`;
  const number = svg`<text x=${percent(start + share / 2)} y="50%">${count}</text>`;
  return svg`<rect x=${percent(start)} width=${percent(share)} height="100%" fill-opacity=${shade}></rect>${
    share < LEAST_FOR_NUMBER ? nothing : number
  }`;
}

/** From low to high, and then who did not know. Few answers come in three bands, more in every option. */
function segmentsOf(score: ShownScore, {options}: Scale): readonly Segment[] {
  const {bands, distribution = {}} = score;
  const counts = bands ? [bands.low, bands.middle, bands.high] : options.map(({value}) => distribution[value] ?? 0);
  const unknown = bands?.unknown ?? distribution['unknown'] ?? 0;
  const shadeOf = (index: number): number => 0.1 + (0.9 * index) / (counts.length - 1);
  return [...counts.map((count, index) => ({count, shade: shadeOf(index)})), {count: unknown, shade: 0}];
}

function sayCounts(score: ShownScore, chart: Chart, {words, whole}: FullVoice): string {
  const {scale} = chart;
  const counts = segmentsOf(score, scale).map(({count}) => count);
  const unknown = counts.pop() ?? 0;
  const spread = score.bands
    ? words.inBands(counts.map(whole))
    : words.fromLowToHigh(...endLabelsOf(chart), counts.map(whole));
  return unknown === 0 ? spread : `${spread} ${words.counted(words.unknown(scale.unknown), whole(unknown))}`;
}
