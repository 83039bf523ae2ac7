import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Chart} from './chart.js';
import {HUB, RIM, axisAngle, placeAt, radiusOf} from './geometry.js';
import {LINE_LENGTH} from './label-lines.js';
import type {Spot} from './navigation.js';

/** A name in lines for each axis; null where it has only a number. */
export type AxisLabels = readonly (readonly string[] | null)[];

/** In SVG user units. Where names begin. */
export const LABEL_DISTANCE = RIM + 24;
/** In SVG user units. A line of a name. */
export const LINE_HEIGHT = 20;
const CHARACTER_WIDTH = 8.6;
const HALF_WIDTH = LABEL_DISTANCE + LINE_LENGTH * CHARACTER_WIDTH;

/** The part of the plane to show: room for the names beside the rim, and no more above and below than they take. */
export function viewBoxFor(labels: AxisLabels): string {
  const tops = labels.map((lines, index) => topOf(lines ?? [], axisAngle(index, labels.length)));
  const top = Math.min(-LABEL_DISTANCE - LINE_HEIGHT, ...tops);
  const bottoms = labels.map((lines, index) => (tops[index] ?? 0) + LINE_HEIGHT * (lines?.length ?? 0));
  const bottom = Math.max(LABEL_DISTANCE + LINE_HEIGHT, ...bottoms);
  return [-HALF_WIDTH, top, 2 * HALF_WIDTH, bottom - top].join(' ');
}

/** Rings and axes, the same scale on each, with what stands at their ends. */
export function renderAxes({scale, ends, principles}: Chart, labels: AxisLabels, spot: Spot | null): SVGTemplateResult {
  return svg`${scale.options.map(({value}) => svg`<circle class="ring" r=${radiusOf(value, ends)}></circle>`)}
    ${principles.map((_, index) => {
      const angle = axisAngle(index, principles.length);
      const lines = labels[index];
      return svg`<g class="axis ${spot?.principle === index ? 'current' : ''}" data-principle=${index}>
        ${renderAxis(angle)}${renderNumber(index + 1, angle)}${lines ? renderLabel(lines, angle) : nothing}
      </g>`;
    })}`;
}

/** The values of the rings, between the first two axes. */
export function renderScale({scale, ends, principles}: Chart): SVGTemplateResult {
  const angle = axisAngle(0.5, principles.length);
  return svg`${scale.options.map(({value}) => {
    const [x, y] = placeAt(angle, radiusOf(value, ends));
    return svg`<text class="ring-value" x=${x} y=${y}>${value}</text>`;
  })}`;
}

/** The line that is seen, and a wide one to tap on. */
function renderAxis(angle: number): SVGTemplateResult {
  const [x1, y1] = placeAt(angle, HUB);
  const [x2, y2] = placeAt(angle, RIM);
  const [x3, y3] = placeAt(angle, LABEL_DISTANCE + 20);
  return svg`<line class="spoke" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
    <line class="hit" x1=${x1} y1=${y1} x2=${x3} y2=${y3}></line>`;
}

/** Seen only where there is no room for the name. */
function renderNumber(number: number, angle: number): SVGTemplateResult {
  const [x, y] = placeAt(angle, LABEL_DISTANCE + 6);
  return svg`<text class="badge" x=${x} y=${y}>${number}</text>`;
}

function renderLabel(lines: readonly string[], angle: number): SVGTemplateResult {
  const [x] = placeAt(angle, LABEL_DISTANCE);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end';
  const top = topOf(lines, angle);
  return svg`<text class="label" text-anchor=${anchor}>
    ${lines.map((line, at) => svg`<tspan x=${x} y=${top + (at + 0.75) * LINE_HEIGHT}>${line}</tspan>`)}
  </text>`;
}

/** The top of a name: above the rim it stands on its place, below it hangs from it, beside it is in the middle. */
export function topOf(lines: readonly string[], angle: number): number {
  const [, y] = placeAt(angle, LABEL_DISTANCE);
  return y - (lines.length * LINE_HEIGHT * (1 + Math.cos(angle))) / 2;
}
