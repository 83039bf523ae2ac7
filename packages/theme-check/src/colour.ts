import Color from 'colorjs.io';
import parse, {type Node} from 'postcss-value-parser';

/** A colour as browsers show it: red, green and blue 0 … 1, and how much of it covers what lies under it. */
export interface Rgba {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

/** What the words for colours depend on. */
export interface Surroundings {
  readonly isDark: boolean;
  /** What `currentcolor` is. */
  readonly text: Rgba;
}

export const BLACK: Rgba = {rgb: [0, 0, 0], alpha: 1};
export const WHITE: Rgba = {rgb: [1, 1, 1], alpha: 1};
const CLEAR: Rgba = {rgb: [0, 0, 0], alpha: 0};

/** System colours, light and dark, as Chromium shows them outside forced colours. */
const SYSTEM_COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  canvas: ['#ffffff', '#121212'],
  canvastext: ['#000000', '#ffffff'],
  linktext: ['#0000ee', '#9e9eff'],
  visitedtext: ['#551a8b', '#d0adf0'],
  activetext: ['#ff0000', '#ff9e9e'],
  buttonface: ['#efefef', '#6b6b6b'],
  buttontext: ['#000000', '#ffffff'],
  buttonborder: ['#000000', '#ffffff'],
  field: ['#ffffff', '#3b3b3b'],
  fieldtext: ['#000000', '#ffffff'],
  graytext: ['#808080', '#808080'],
  highlight: ['#b2d7ff', '#334d66'],
  highlighttext: ['#000000', '#ffffff'],
  mark: ['#ffff00', '#ffff00'],
  marktext: ['#000000', '#000000'],
  accentcolor: ['#0075ff', '#0075ff'],
  accentcolortext: ['#ffffff', '#ffffff'],
};

/** The colour that a CSS value without `var()` says, or null when it says none that can be computed here. */
export function readColour(text: string, surroundings: Surroundings): Rgba | null {
  const word = text.trim().toLowerCase();
  if (word === 'transparent') return CLEAR;
  if (word === 'currentcolor') return surroundings.text;
  const system = SYSTEM_COLOURS[word];
  if (system !== undefined) return readPlainColour(system[surroundings.isDark ? 1 : 0]);
  const [node, ...more] = parse(text.trim()).nodes;
  if (node?.type !== 'function' || more.length > 0) return readPlainColour(word);
  const name = node.value.toLowerCase();
  if (name === 'light-dark')
    return readColour(splitAtCommas(node.nodes)[surroundings.isDark ? 1 : 0] ?? '', surroundings);
  if (name === 'color-mix') return mix(splitAtCommas(node.nodes), surroundings);
  return readPlainColour(text.trim());
}

/** Contrast of two colours by WCAG 2, 1 … 21; each seen upon the surface that lies under both. */
export function contrastOf(front: Rgba, back: Rgba, surface: Rgba = WHITE): number {
  const under = cover(surface, back);
  const [lighter, darker] = [luminance(cover(under, front)), luminance(under)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** `#rrggbb`, with two more digits when something shines through. */
export function toHex({rgb, alpha}: Rgba): string {
  const parts = alpha < 1 ? [...rgb, alpha] : rgb;
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function readPlainColour(text: string): Rgba | null {
  const colour = Color.try(text)?.to('srgb').toGamut();
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.coords.map((part) => part ?? 0);
  return {rgb: [red, green, blue], alpha: colour.alpha};
}

/** `color-mix(in srgb, a 20%, b)`, counted with colours that shine through as CSS does. */
function mix([space = '', ...colours]: readonly string[], surroundings: Surroundings): Rgba | null {
  const [first, second] = colours.map((text) => readShare(text, surroundings));
  if (!/^in srgb$/.test(space.trim()) || !first || !second) return null;
  const share = first.share ?? 1 - (second.share ?? 0.5);
  const weights = [share * first.colour.alpha, (1 - share) * second.colour.alpha] as const;
  const alpha = weights[0] + weights[1];
  if (alpha === 0) return CLEAR;
  const blend = (part: 0 | 1 | 2): number =>
    (first.colour.rgb[part] * weights[0] + second.colour.rgb[part] * weights[1]) / alpha;
  return {rgb: [blend(0), blend(1), blend(2)], alpha};
}

function readShare(text: string, surroundings: Surroundings): {colour: Rgba; share: number | null} | null {
  const percentage = /\s([\d.]+)%\s*$/.exec(text);
  const colour = readColour(percentage === null ? text : text.slice(0, percentage.index), surroundings);
  return colour === null ? null : {colour, share: percentage === null ? null : Number(percentage[1]) / 100};
}

function splitAtCommas(nodes: readonly Node[]): string[] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'div' && node.value === ',') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.map((part) => parse.stringify(part).trim());
}

function cover(under: Rgba, {rgb, alpha}: Rgba): Rgba {
  const seen = (part: 0 | 1 | 2): number => rgb[part] * alpha + under.rgb[part] * (1 - alpha);
  return {rgb: [seen(0), seen(1), seen(2)], alpha: 1};
}

/** Relative luminance, 0 … 1. Source: WCAG 2.2, definition of relative luminance. */
function luminance({rgb}: Rgba): number {
  const [red, green, blue] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
