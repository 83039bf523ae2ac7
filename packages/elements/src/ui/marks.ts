import {svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {html} from './template.js';

/** Path data around 0,0 of what stands for a group: a disc, a diamond, a triangle. */
export const SHAPES = [
  'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z',
  'M0-8L8 0L0 8L-8 0Z',
  'M0-8L7.5 6H-7.5Z',
] as const;

/** Path data of what crosses a mark out. */
export const CROSS = 'M-5-5L5 5M5-5L-5 5';

/** The class that gives a group its colour and its dashes; `index` is its place among the groups. */
export function seriesClass(index: number): string {
  return `series-${(index % SHAPES.length) + 1}`;
}

/** The mark of a group at the origin, by its place among the groups; `isHidden` crosses it out. */
export function renderMark(index: number, isHidden = false): SVGTemplateResult {
  const shape = SHAPES[index % SHAPES.length];
  return isHidden
    ? svg`<path class="mark hidden-mark" d=${shape}></path><path class="cross" d=${CROSS}></path>`
    : svg`<path class="mark" d=${shape}></path>`;
}

/** A piece of a drawing beside the words that explain it. */
export function renderSample(content: unknown): TemplateResult {
  return html`<svg class="sample" viewBox="-20 -10 40 20" aria-hidden="true">${content}</svg>`;
}
