import type {Scale} from '@toegang/model';
import {nothing, svg, type TemplateResult} from 'lit';
import {html} from '../../ui/template.js';

/** In units of the drawing. */
const WIDTH = 120;
const BAR = 8;
const ROW = 12;

/**
 * Two bars on the scale: open is before, filled is after. The words beside it say the same, so a screen reader passes
 * over it.
 */
export function renderScoreBars(before: number, after: number, {options}: Scale): TemplateResult | typeof nothing {
  const values = options.map(({value}) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (!(max > min)) return nothing;
  const widthOf = (mean: number): number => Math.max(1, ((mean - min) / (max - min)) * WIDTH);
  return html`<svg class="score-bars" viewBox=${`-1 -1 ${WIDTH + 2} ${2 * ROW}`} aria-hidden="true" focusable="false">
    ${svg`<path class="track" d=${`M${WIDTH} -1V${2 * ROW - 2}`} />
      <rect class="before" width=${widthOf(before)} height=${BAR} />
      <rect class="after" y=${ROW} width=${widthOf(after)} height=${BAR} />`}
  </svg>`;
}
