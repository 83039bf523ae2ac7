import {chart, text} from '../../theme/parts.js';
import type {Part} from '../../theme/tokens.js';

/** The colours of a picture on white, as `#rrggbb`, and its letters. */
export interface Palette {
  readonly text: string;
  readonly grid: string;
  readonly background: string;
  /** Of each group, by its mark. */
  readonly series: readonly string[];
  readonly fontFamily: string;
}

type Pixel = readonly [red: number, green: number, blue: number];

const WHITE: Pixel = [255, 255, 255];
/** Of a line or a mark against white. Source: WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

/**
 * The colours that the house style gives a drawing, where they are clear on white; else those for paper. A picture is
 * looked at on white, also when it was saved on a dark screen.
 */
export function readPalette(styles: CSSStyleDeclaration): Palette {
  const paint = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const isForced = matchMedia('(forced-colors: active)').matches;
  const read = (name: string): string => {
    const paper = onPaper(name);
    const pixel = paint && !isForced ? toPixel(styles.getPropertyValue(`--_toegang-${name}`), paint) : null;
    return pixel && contrastOf(pixel, WHITE) >= LEAST_CONTRAST ? toHex(pixel) : paper;
  };
  return {
    text: '#1a1a1a',
    grid: onPaper('grid-color'),
    background: '#ffffff',
    series: ['series-1-color', 'series-2-color', 'series-3-color'].map(read),
    fontFamily: `${styles.fontFamily || 'system-ui'}, sans-serif`,
  };
}

/** What a part of the theme is on paper. */
function onPaper(name: string): string {
  const part: Part | undefined = [...text, ...chart].find(([known]) => known === name);
  return part?.[4] ?? '#000000';
}

/** Any colour that CSS knows, as it is painted; null for what is none. */
function toPixel(colour: string, paint: CanvasRenderingContext2D): Pixel | null {
  if (!CSS.supports('color', colour)) return null;
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

function toHex(pixel: Pixel): string {
  return `#${pixel.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Source: WCAG 2.2, contrast ratio. */
function contrastOf(one: Pixel, other: Pixel): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
