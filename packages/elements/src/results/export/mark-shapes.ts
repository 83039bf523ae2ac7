import type {Point} from '../../radar/geometry.js';
import {CROSS, SHAPES} from '../../ui/marks.js';
import type {Palette} from './palette.js';
import type {Shape} from './picture.js';

/** How the line of each group is dashed, so that nobody needs its colour. */
const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 4]];

/** The colour of a group, by its mark. */
export function colourOf(mark: number, {series, text}: Palette): string {
  return series[mark % SHAPES.length] ?? text;
}

/** The line of a group. */
export function drawOutline(d: string, mark: number, palette: Palette): Shape {
  return {kind: 'path', d, stroke: colourOf(mark, palette), width: 2.5, dash: DASHES[mark % SHAPES.length] ?? []};
}

/** The bar between which values a mean probably lies. */
export function drawInterval(d: string, mark: number | null, palette: Palette): Shape {
  return {kind: 'path', d, stroke: mark === null ? palette.text : colourOf(mark, palette), width: 1.5};
}

/** The mark of a group: full, or for the second open, so that nobody needs its colour. */
export function drawMark(mark: number, at: Point, palette: Palette): Shape {
  const colour = colourOf(mark, palette);
  const d = SHAPES[mark % SHAPES.length] ?? SHAPES[0];
  return mark % SHAPES.length === 1
    ? {kind: 'path', d, at, fill: palette.background, stroke: colour, width: 2.5}
    : {kind: 'path', d, at, fill: colour, stroke: palette.background, width: 1.5};
}

/** The mark of a group crossed out, where its value is hidden. */
export function drawCross(mark: number, at: Point, palette: Palette): readonly Shape[] {
  const d = SHAPES[mark % SHAPES.length] ?? SHAPES[0];
  const {background, text} = palette;
  return [
    {kind: 'path', d, at, fill: background, stroke: colourOf(mark, palette), width: 1.5, dash: [2, 2]},
    {kind: 'path', d: CROSS, at, stroke: text, width: 1.5},
  ];
}
