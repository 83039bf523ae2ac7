import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {renderMark, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import {renderAxes, renderScale, viewBoxFor} from './axes.js';
import type {Chart, Series} from './chart.js';
import {RIM, asideOf, axisAngle, crossBar, outline, placeAt, radiusOf, type Point} from './geometry.js';
import {breakLabel} from './label-lines.js';
import type {Spot} from './navigation.js';
import {factsAt, nameOf, type Voice} from './speech.js';

/** What the drawing needs to know. */
export interface DrawingInput {
  readonly chart: Chart;
  readonly voice: Voice;
  /** The point that the user is at; null before the first. */
  readonly spot: Spot | null;
  /** What is drawn behind the lines of the groups. */
  readonly behind: unknown;
  /** These hear of what has `data-principle`: an axis, or with `data-series` a point. */
  readonly onPick: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (event: Event) => void;
}

/** The id of the point in the drawing. */
export function pointId({principle, series}: Spot): string {
  return `point-${principle}-${series}`;
}

/** In SVG user units. Where what is hidden is marked: off the scale, so that nobody takes it for a score. */
export const HIDDEN_RADIUS = RIM + 13;

/** Where Tab goes first. */
const FIRST_SPOT: Spot = {principle: 0, series: 0};

/**
 * The radar: for each group a line, and at each axis its mark, the bar of its interval and its name for who cannot see
 * them. Beside the rim stand the names of the axes, or numbers with a list where there is no room.
 */
export function renderDrawing({chart, voice, spot, behind, onPick, onKey, onFocus}: DrawingInput): TemplateResult {
  const {words} = voice;
  const labels = chart.principles.map(({title, short}) => breakLabel(title) ?? breakLabel(short ?? title));
  return html`<div
    class="plot ${labels.includes(null) ? 'numbered' : ''}"
    @click=${onPick}
    @keydown=${onKey}
    @focusin=${onFocus}
  >
    <svg
      class="drawing"
      viewBox=${viewBoxFor(labels)}
      preserveAspectRatio="xMidYMid slice"
      role="group"
      aria-label=${words.drawing(chart.shown.map(({name}) => name))}
      aria-describedby="keys"
    >
      <g aria-hidden="true" lang=${chart.lang}>
        ${renderAxes(chart, labels, spot)} ${behind}
        ${chart.shown.map((group, order) => renderLine(group, order, chart))} ${renderScale(chart)}
      </g>
      ${chart.shown.map((group, order) => renderPoints(group, order, {chart, voice, spot}))}
    </svg>
    <p class="facts" aria-hidden="true">${spot ? factsAt(spot.principle, chart, voice) : words.tapHint}</p>
    <ol class="numbers" lang=${chart.lang} dir=${chart.dir}>
      ${chart.principles.map(
        ({title}, index) =>
          html`<li class=${spot?.principle === index ? 'current' : ''} data-principle=${index}>${title}</li>`,
      )}
    </ol>
  </div>`;
}

/** Where the score of a group on a principle lies; null when it is hidden. */
export function placeOf({scores}: Series, principle: number, aside: number, {ends}: Chart): Point | null {
  const score = scores[principle];
  return score?.kind === 'shown'
    ? placeAt(axisAngle(principle, scores.length), radiusOf(score.mean, ends), aside)
    : null;
}

function renderLine(group: Series, order: number, chart: Chart): SVGTemplateResult {
  const aside = asideOf(order, chart.shown.length);
  const places = group.scores.map((_, principle) => placeOf(group, principle, aside, chart));
  const bars = group.scores.map((score, principle) => {
    if (score.kind === 'hidden') return nothing;
    const [low, high] = score.interval.map((value) => radiusOf(value, chart.ends));
    const bar = crossBar(axisAngle(principle, places.length), low ?? 0, high ?? 0, aside);
    return svg`<path class="interval" d=${bar}></path>`;
  });
  return svg`<g class=${seriesClass(group.mark)}><path class="outline" d=${outline(places)}></path>${bars}</g>`;
}

function renderPoints(
  group: Series,
  series: number,
  {chart, voice, spot}: Pick<DrawingInput, 'chart' | 'voice' | 'spot'>,
): SVGTemplateResult {
  const aside = asideOf(series, chart.shown.length);
  const points = group.scores.map((_, principle) => {
    const place = placeOf(group, principle, aside, chart);
    const [x, y] = place ?? placeAt(axisAngle(principle, group.scores.length), HIDDEN_RADIUS, aside * 1.6);
    const at = {principle, series};
    return svg`<g
      class="point ${isSame(at, spot) ? 'current' : ''}"
      id=${pointId(at)}
      role="img"
      tabindex=${isSame(at, spot ?? FIRST_SPOT) ? 0 : -1}
      aria-label=${nameOf(at, chart, voice)}
      data-principle=${principle}
      data-series=${series}
      transform="translate(${x} ${y})"
    >
      <circle class="halo" r="15"></circle><circle class="focus-ring" r="15"></circle>
      ${renderMark(group.mark, place === null)}
    </g>`;
  });
  return svg`<g role="group" aria-label=${group.name} class=${seriesClass(group.mark)}>${points}</g>`;
}

function isSame(one: Spot, other: Spot | null): boolean {
  return one.principle === other?.principle && one.series === other.series;
}
