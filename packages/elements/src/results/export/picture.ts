import type {Point} from '../../radar/geometry.js';

/** A line, perhaps filled; `at` moves it. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly at?: Point;
  readonly fill?: string;
  readonly opacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A line of text; `halo` is the colour of an edge that keeps it readable on lines. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** Where its baseline begins, ends or has its middle. */
  readonly at: Point;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  readonly halo?: string;
}

export type Shape = PathShape | TextShape;

/** A picture as a list of what to draw, in this order: one for a file of lines and one of pixels. */
export interface Picture {
  /** In user units: the part of the plane to show. */
  readonly frame: readonly [left: number, top: number, width: number, height: number];
  readonly shapes: readonly Shape[];
  readonly background: string;
  readonly fontFamily: string;
  readonly title: string;
  /** All that the picture says, in words. */
  readonly description: string;
  readonly lang: string;
}

/** In user units. A character at size 16, on average; wide enough for most letters of most houses. */
const CHARACTER_WIDTH = 8.4;

/** Breaks a text into lines that fit in so many user units at this size; a longer word has a line of its own. */
export function breakText(text: string, room: number, size = 16): readonly string[] {
  const most = Math.max(1, Math.floor((room * 16) / (CHARACTER_WIDTH * size)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.flatMap((line) => cut(line, most));
}

function cut(line: string, most: number): readonly string[] {
  const characters = Array.from(line);
  if (characters.length <= most * 1.2) return [line];
  return Array.from({length: Math.ceil(characters.length / most)}, (_, at) =>
    characters.slice(at * most, (at + 1) * most).join(''),
  );
}
