import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {hillOf, propsOf, roadOf, topOf, type Frame, type Layout, type Prop, type PropKind} from './geometry.js';

/** What stands beside the road, its foot at 0,0; one unit is one em. */
const DRAWINGS: Readonly<Record<PropKind, SVGTemplateResult>> = {
  tree: svg`<path class="trunk" d="M0 0V-1.2"></path><path class="leaf" d="M0-3.4A1.15 1.25 0 1 1 0-.9A1.15 1.25 0 1 1 0-3.4Z"></path>`,
  trees: svg`<path class="trunk" d="M-1 .1V-1M1.1 .2V-.8"></path><path class="leaf" d="M-1-3A1 1.1 0 1 1-1-.8A1 1.1 0 1 1-1-3ZM1.1-2.3A.8 .85 0 1 1 1.1-.6A.8 .85 0 1 1 1.1-2.3Z"></path>`,
  bush: svg`<path class="leaf" d="M-1.4 .2A.8 .8 0 0 1-.7-1A.9 .9 0 0 1 .8-1A.8 .8 0 0 1 1.4 .2Z"></path>`,
  house: svg`<path class="wall" d="M-1.5 .2V-1.7H1.5V.2Z"></path><path class="roof" d="M-2-1.5L0-3.2L2-1.5Z"></path><path class="light" d="M-1-.4H-.2V-1.2H-1Z"></path><path class="door" d="M.3 .2V-1.1H1.1V.2Z"></path>`,
  people: svg`<path class="coat-1" d="M-1.5 .2V-.7A.6 .75 0 0 1-.3-.7V.2Z"></path><path class="face" d="M-.9-2.1A.42 .42 0 1 1-.9-1.26A.42 .42 0 1 1-.9-2.1Z"></path><path class="coat-2" d="M.3 .2V-.6A.6 .75 0 0 1 1.5-.6V.2Z"></path><path class="face" d="M.9-2A.42 .42 0 1 1 .9-1.16A.42 .42 0 1 1 .9-2Z"></path>`,
};

/** The landscape behind the themes: sky, hills, what stands there, and the road. Only for the eye. */
export function renderScene(layout: Layout, frame: Frame): TemplateResult {
  const {width, height, em, isMirrored} = frame;
  const road = roadOf(layout, frame);
  const rows = Array.from({length: layout.rows}, (_, row) => row);
  const hills = layout.columns === 1 ? rows.filter((row) => row % 3 === 0) : rows;
  return html`<svg class="scene" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
    ${svg`<path class="sky" d=${`M0 0H${width}V${height}H0Z`}></path>
      ${renderSun(isMirrored ? 4.5 * em : width - 4.5 * em, 3.25 * em, em)}
      <path class="hill" d=${hillOf(topOf(0, layout, frame) - 1.25 * em, 1, frame)}></path>
      ${hills.map(
        (row, index) =>
          svg`<path class=${index % 2 === 0 ? 'meadow' : 'hill'} d=${hillOf(topOf(row, layout, frame) + 0.75 * em, row, frame)}></path>`,
      )}
      <path class="road-side" d=${road} stroke-width=${roadWidth(layout) * em + 4}></path>
      <path class="road" d=${road} stroke-width=${roadWidth(layout) * em}></path>
      <path class="road-line" d=${road} stroke-dasharray=${`${0.5 * em} ${0.7 * em}`}></path>
      ${propsOf(layout, frame).map((prop) => renderProp(prop, em))}`}
  </svg>`;
}

function roadWidth({columns}: Layout): number {
  return columns === 1 ? 1.25 : 2.25;
}

function renderSun(x: number, y: number, em: number): SVGTemplateResult {
  return svg`<g transform=${`translate(${x} ${y}) scale(${em})`}>
    <path class="sun" d="M0-1.5A1.5 1.5 0 1 1 0 1.5A1.5 1.5 0 1 1 0-1.5Z"></path>
    <path class="ray" d="M0-2.1V-2.7M1.5-1.5L1.9-1.9M2.1 0H2.7M-2.1 0H-2.7M-1.5-1.5L-1.9-1.9M-1.5 1.5L-1.9 1.9M1.5 1.5L1.9 1.9M0 2.1V2.7"></path>
  </g>`;
}

function renderProp({kind, x, y}: Prop, em: number): SVGTemplateResult | typeof nothing {
  return svg`<g transform=${`translate(${x} ${y}) scale(${em})`}>${DRAWINGS[kind]}</g>`;
}
