import type {Palette} from './palette.js';
import {breakText, type Picture, type Shape, type TextShape} from './picture.js';
import type {Piece} from './radar-picture.js';

/** A line of the legend: a piece of the drawing around 0,0, and what it means. */
export interface LegendRow {
  readonly sample: readonly Shape[];
  readonly bold?: string;
  readonly text: string;
}

/** What stands around a drawing. */
interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly legend: readonly LegendRow[];
  readonly foot: string;
}

/** In user units. */
const MARGIN = 24;
const LINE = 24;
const SAMPLE = 52;

/** A drawing with its title above and its legend below, on one page. */
export function layPage(piece: Piece, words: PageWords, palette: Palette): Picture {
  const [left, top, width, height] = piece.frame;
  const room = width - 2 * MARGIN;
  const at = left + MARGIN;
  const title = breakText(words.title, room, 24);
  const head = MARGIN + title.length * 32 + 8;
  const text = (line: string, y: number, more: Partial<TextShape> = {}): Shape => {
    return {kind: 'text', text: line, at: [at, y], size: 16, fill: palette.text, ...more};
  };
  const shapes: Shape[] = title.map((line, index) =>
    text(line, top - head + MARGIN + 24 + index * 32, {size: 24, isBold: true}),
  );
  shapes.push(...piece.shapes);
  let y = top + height + MARGIN + LINE;
  const add = (lines: readonly string[], x: number, isBold = false): void => {
    for (const line of lines) {
      shapes.push(text(line, y, {at: [x, y], isBold}));
      y += LINE;
    }
  };
  for (const [index, name] of piece.numbered.entries()) add(breakText(`${index + 1}. ${name}`, room), at);
  if (piece.numbered.length > 0) y += LINE / 2;
  for (const row of words.legend) {
    shapes.push(...row.sample.map((shape) => moveTo(shape, at + SAMPLE / 2 - 6, y - 5)));
    const x = row.sample.length > 0 ? at + SAMPLE : at;
    add(breakText([row.bold, row.text].filter(Boolean).join(': '), room - (x - at)), x, row.bold !== undefined);
  }
  add(breakText(words.foot, room), at);
  const {title: name, description, lang} = words;
  const frame = [left, top - head, width, y - LINE + MARGIN - (top - head)] as const;
  const {background, fontFamily} = palette;
  return {frame, shapes, background, fontFamily, title: name, description, lang};
}

function moveTo(shape: Shape, x: number, y: number): Shape {
  const [dx, dy] = shape.at ?? [0, 0];
  return {...shape, at: [x + dx, y + dy]};
}
