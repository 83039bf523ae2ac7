import type {Scale} from '@toegang/model';
import {fromKey} from './fraction.js';
import {UNKNOWN, countOf, numbersIn, type Histogram} from './histogram.js';

/** How many people are counted in each part of the scale. An even scale has no middle: it stays 0. */
export interface Bands {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly unknown: number;
}

/** People per option of the scale, each option present, and under `unknown` who said "weet ik niet". */
export function distribute(histogram: Histogram, scale: Scale): Readonly<Record<string, number>> {
  const perOption = countOptions(histogram, scale);
  const entries = scale.options.map(({value}, index) => [String(value), perOption[index] ?? 0] as const);
  return Object.fromEntries<number>([...entries, [UNKNOWN, countOf(histogram, UNKNOWN)]]);
}

/** The same in three parts, for groups too small to count every option. */
export function divideInBands(histogram: Histogram, scale: Scale): Bands {
  const perOption = countOptions(histogram, scale);
  const half = Math.floor(perOption.length / 2);
  return {
    low: total(perOption.slice(0, half)),
    middle: perOption.length % 2 === 0 ? 0 : (perOption[half] ?? 0),
    high: total(perOption.slice(-half)),
    unknown: countOf(histogram, UNKNOWN),
  };
}

/** People per option, lowest option first; a mean counts for the option it rounds to. */
function countOptions(histogram: Histogram, scale: Scale): readonly number[] {
  const perOption = scale.options.map(() => 0);
  for (const [key, count] of numbersIn(histogram)) {
    const index = findOption(key, scale);
    perOption[index] = (perOption[index] ?? 0) + count;
  }
  return perOption;
}

/** The place of the option nearest to a number; of two as near the higher one (half up). Exact, also for a third. */
function findOption(key: string, {options}: Scale): number {
  const {numerator, denominator} = fromKey(key);
  return options.reduce((place, {value}, index) => {
    const lower = options[index - 1]?.value ?? value;
    return 2 * numerator >= (lower + value) * denominator ? index : place;
  }, 0);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
