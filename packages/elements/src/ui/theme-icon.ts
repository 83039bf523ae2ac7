import {svg, type TemplateResult} from 'lit';
import {html} from './template.js';
import {iconOf} from './theme-icons.js';

/** How many colours there are for themes. */
const TINTS = 5;

/** The class that gives a theme its colour, by its place. */
export function tintOf(index: number): string {
  return `tint-${(index % TINTS) + 1}`;
}

/** The disc with the drawing of a theme; only for the eye, because its title stands beside it. */
export function renderDisc(name: string | undefined): TemplateResult {
  return html`<span class="disc" aria-hidden="true">
    <svg viewBox="0 0 64 64">${iconOf(name).map(({kind, d}) => svg`<path class=${`icon-${kind}`} d=${d}></path>`)}</svg>
  </span>`;
}
