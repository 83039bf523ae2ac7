import type {PublishedResults} from '@toegang/model';
import {svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import type {CompareWords} from '../words/compare.js';
import type {Chart, Series} from './chart.js';
import {asideOf, axisAngle, outline, placeAt, radiusOf, type Point} from './geometry.js';

/** In parts of a mark. Smaller than the present round, that is what matters. */
const SIZE = 0.55;

/** The other rounds of each group that is shown: small marks, joined by a thin line. */
export function renderEarlier(rounds: readonly PublishedResults[], chart: Chart): readonly SVGTemplateResult[] {
  return rounds.flatMap((round, index) =>
    chart.shown.map((group, order) => {
      const places = chart.principles.map((_, principle) => placeOf(round, group, order, principle, chart));
      return svg`<g class=${`earlier earlier-${index + 1} ${seriesClass(group.mark)}`}>
        <path class="outline" d=${outline(places)}></path>
        ${places.map((place) => place && svg`<g transform=${`translate(${place.join(' ')}) scale(${SIZE})`}>${renderMark(group.mark)}</g>`)}
      </g>`;
    }),
  );
}

/** Which round the small marks are of. */
export function renderEarlierKey(rounds: readonly PublishedResults[], words: CompareWords): TemplateResult {
  return html`<ul class="key">
    ${rounds.map(
      ({publishedOn}, index) =>
        html`<li class=${`earlier earlier-${index + 1}`}>
          ${renderSample(svg`<path class="outline" d="M-20 0H20"></path><g transform="scale(${SIZE})">${renderMark(0)}</g>`)}
          ${words.earlierMarks(publishedOn)}
        </li>`,
    )}
  </ul>`;
}

/** As the present round has it: each group beside its own axis. */
function placeOf(
  {principles}: PublishedResults,
  {audience}: Series,
  order: number,
  index: number,
  {principles: axes, shown, ends}: Chart,
): Point | null {
  const value = principles.find((row) => row.audience === audience && row.principle === axes[index]?.id)?.value;
  if (value?.kind !== 'shown') return null;
  return placeAt(axisAngle(index, axes.length), radiusOf(value.mean, ends), asideOf(order, shown.length));
}
