import {contrastOf, toHex, WHITE, type Rgba} from './colour.js';
import type {ContrastRule} from './theme-map.js';

/** How well one part stands out against another. */
export interface Contrast {
  /** By WCAG 2, 1 … 21. */
  readonly ratio: number;
  readonly atLeast: number;
  readonly against: {readonly part: string; readonly colour: string};
  /** The first part that our map names for this whose colour does stand out; null when there is none. */
  readonly instead: {readonly part: string; readonly colour: string} | null;
}

/** The colour of each part, null for what is no colour or cannot be computed. */
export type Colours = ReadonlyMap<string, Rgba | null>;

/** Measures a part against what it stands on; null when one of the two cannot be computed. */
export function checkContrast(
  name: string,
  {against, atLeast, instead}: ContrastRule,
  colours: Colours,
): Contrast | null {
  const [front, back, page] = [name, against, 'background-color'].map((part) => colours.get(part) ?? null);
  if (!front || !back) return null;
  const ratioOf = (colour: Rgba): number => contrastOf(colour, back, page ?? WHITE);
  const candidates = instead.flatMap((part) => {
    const colour = colours.get(part);
    return colour && ratioOf(colour) >= atLeast ? [{part, colour: toHex(colour)}] : [];
  });
  return {
    ratio: ratioOf(front),
    atLeast,
    against: {part: against, colour: toHex(back)},
    instead: candidates[0] ?? null,
  };
}
