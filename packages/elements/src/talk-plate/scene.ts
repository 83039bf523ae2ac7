import {svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {roadOf, topOf, type Frame, type Layout} from './geometry.js';
import {hillOf, propsOf, type Prop, type PropKind} from './scenery.js';

const house = (x: number, y: number, size: number): SVGTemplateResult =>
  svg`<g transform=${`translate(${x} ${y}) scale(${size})`}><path class="wall" d="M-1.5 .2V-1.7H1.5V.2Z"></path><path class="roof" d="M-2-1.5L0-3.2L2-1.5Z"></path><path class="light" d="M-1-.4H-.2V-1.2H-1Z"></path><path class="door" d="M.3 .2V-1.1H1.1V.2Z"></path></g>`;

const tree = (x: number, y: number, size: number): SVGTemplateResult =>
  svg`<g transform=${`translate(${x} ${y}) scale(${size})`}><path class="trunk" d="M0 0V-1.2"></path><path class="leaf" d="M0-3.4A1.15 1.25 0 1 1 0-.9A1.15 1.25 0 1 1 0-3.4Z"></path></g>`;

const person = (x: number, coat: string): SVGTemplateResult =>
  svg`<g transform=${`translate(${x} 0)`}><path class=${coat} d="M-.65 .2V-.75A.65 .8 0 0 1 .65-.75V.2Z"></path><path class="face" d="M0-2.3A.46 .46 0 1 1 0-1.38A.46 .46 0 1 1 0-2.3Z"></path></g>`;

/** What stands in the landscape, its foot at 0,0; one unit is one em. */
const DRAWINGS: Readonly<Record<PropKind, SVGTemplateResult>> = {
  tree: tree(0, 0, 1),
  trees: svg`${tree(-1, 0.1, 0.9)}${tree(1, 0.3, 0.7)}`,
  bush: svg`<path class="leaf" d="M-1.4 .2A.8 .8 0 0 1-.7-1A.9 .9 0 0 1 .8-1A.8 .8 0 0 1 1.4 .2Z"></path>`,
  house: house(0, 0, 0.9),
  houses: svg`${house(1, -0.1, 0.7)}${tree(2.6, 0.2, 0.55)}${house(-1.1, 0.2, 0.85)}`,
  people: svg`${person(-0.85, 'coat-1')}${person(0.85, 'coat-2')}<path class="saying" d="M-.2-4.4H1.6A.4 .4 0 0 1 2-4V-3.3A.4 .4 0 0 1 1.6-2.9H.9L.3-2.4V-2.9H-.2A.4 .4 0 0 1-.6-3.3V-4A.4 .4 0 0 1-.2-4.4Z"></path>`,
  bench: svg`${person(-0.7, 'coat-3')}<path class="trunk" d="M-1.8-.3H1.8M-1.5-.3V.3M1.5-.3V.3M-1.8-.9H-1.4M.1-.9H1.8"></path>`,
  home: svg`${tree(-1.9, 0.3, 0.8)}${house(0, 0.4, 1.15)}<path class="heart" d="M0-1.9C-.55-2.25-.6-2.6-.35-2.75C-.15-2.85 0-2.7 0-2.55C0-2.7 .15-2.85 .35-2.75C.6-2.6 .55-2.25 0-1.9Z"></path>`,
  cloud: svg`<path class="cloud" d="M-2 0A.75 .75 0 0 1-1.9-1.4A1.2 1.1 0 0 1 .3-1.9A1 .95 0 0 1 1.7-1.2A.62 .62 0 0 1 1.8 0Z"></path>`,
};

/** The landscape behind the themes: sky, hills, what stands there, and the road. Only for the eye. */
export function renderScene(layout: Layout, frame: Frame): TemplateResult {
  const {width, height, em, isMirrored} = frame;
  const road = roadOf(layout, frame);
  const props = propsOf(layout, frame);
  const rows = Array.from({length: layout.rows}, (_, row) => row);
  const hills = layout.columns === 1 ? rows.filter((row) => row % 3 === 0) : rows;
  return html`<svg class="scene" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
    ${svg`<path class="sky" d=${`M0 0H${width}V${height}H0Z`}></path>
      ${renderSun(isMirrored ? 5 * em : width - 5 * em, 3.4 * em, em)}
      ${props.filter(({kind}) => kind === 'cloud').map((prop) => renderProp(prop, em))}
      <path class="hill" d=${hillOf(topOf(0, layout, frame) - 1.25 * em, 1, frame)}></path>
      ${hills.map(
        (row, index) =>
          svg`<path class=${index % 2 === 0 ? 'meadow' : 'hill'} d=${hillOf(topOf(row, layout, frame) + 0.75 * em, row, frame)}></path>`,
      )}
      <path class="road-side" d=${road} stroke-width=${roadWidth(layout) * em + 4}></path>
      <path class="road" d=${road} stroke-width=${roadWidth(layout) * em}></path>
      <path class="road-line" d=${road} stroke-dasharray=${`${0.5 * em} ${0.7 * em}`}></path>
      ${props.filter(({kind}) => kind !== 'cloud').map((prop) => renderProp(prop, em))}`}
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

function renderProp({kind, x, y}: Prop, em: number): SVGTemplateResult {
  return svg`<g transform=${`translate(${x} ${y}) scale(${em})`}>${DRAWINGS[kind]}</g>`;
}
