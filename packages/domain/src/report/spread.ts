import type {PublishedResults, Scale, ShownScore} from '@toegang/model';
import {highestOf} from './top.js';

/** How the answers of a group to a statement lie apart. */
export interface Spread {
  readonly statement: string;
  readonly audience: string;
  /** Numeric answers in the lower, the middle and the higher part of the scale, as the bands of a score. */
  readonly counts: readonly [low: number, middle: number, high: number];
  /** 0: all in one part; 1: half of them low, the other half high. */
  readonly apart: number;
}

/** What a group agrees on, and what it does not. Three each, and what is equal to the third. */
export interface GroupSpread {
  readonly audience: string;
  /** Most alike first: nearly everybody answers low, or nearly everybody high. */
  readonly agreed: readonly Spread[];
  /** Most apart first: many answer low, and many high. Nothing that most of the group agrees on. */
  readonly divided: readonly Spread[];
}

/** From here answers are called divided: as if one in six were low and one in six high. */
const LEAST_DIVIDED = 1 / 3;

/** How the answers of a group to each statement that is shown of it lie apart, in the order of the results. */
export function findSpread(results: PublishedResults, audience: string, scale: Scale): readonly Spread[] {
  return results.statements
    .filter((row) => row.audience === audience)
    .flatMap(({statement, value}) => {
      if (value.kind === 'hidden') return [];
      const counts = inBands(value, scale);
      return [{statement, audience, counts, apart: apartness(counts)}];
    });
}

/** What a group agrees on most, and where its answers lie apart most; empty where nothing is shown. */
export function findGroupSpread(results: PublishedResults, audience: string, scale: Scale): GroupSpread {
  const all = findSpread(results, audience, scale);
  const agreed = all.filter(({apart}) => apart < LEAST_DIVIDED);
  const divided = all.filter(({apart}) => apart >= LEAST_DIVIDED);
  return {
    audience,
    agreed: highestOf(agreed, ({apart}) => -apart),
    divided: highestOf(divided, ({apart}) => apart),
  };
}

/** A score in three parts, as a small group is published: 1 and 2, 3, 4 and 5 on a scale of five. */
export function inBands({bands, distribution = {}}: ShownScore, {options}: Scale): Spread['counts'] {
  if (bands) return [bands.low, bands.middle, bands.high];
  const counts = options.map(({value}) => distribution[value] ?? 0);
  const half = Math.floor(counts.length / 2);
  const [low, high] = [total(counts.slice(0, half)), total(counts.slice(-half))];
  return [low, total(counts) - low - high, high];
}

/** The variance of the parts, when low is -1, middle 0 and high 1; as many decimals as make equal counts equal. */
function apartness([low, middle, high]: Spread['counts']): number {
  const n = low + middle + high;
  const variance = n === 0 ? 0 : (low + high) / n - ((high - low) / n) ** 2;
  return Math.round(variance * 1e6) / 1e6;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
