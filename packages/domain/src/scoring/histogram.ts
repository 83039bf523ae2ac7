import {ownValue} from '../own.js';
import {fromKey} from './fraction.js';

/**
 * How many people gave each answer. Keys are numbers (`4`, or `7/3` for a respondent's mean) and `unknown`;
 * counts are whole numbers above zero. Who skipped is in no count. Because everything is counted in these,
 * the order of responses never matters, and two groups together are simply their sum.
 */
export type Histogram = Readonly<Record<string, number>>;

/** The key of the answer "weet ik niet", which never counts as a number. */
export const UNKNOWN = 'unknown';

/** Counts items by the keys that each of them has; none is fine. */
export function tally<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Histogram {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return toHistogram(counts);
}

/** All counts of several groups that have nobody in common. */
export function addUp(histograms: readonly Histogram[]): Histogram {
  const counts = new Map<string, number>();
  for (const [key, count] of histograms.flatMap(Object.entries<number>)) {
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return toHistogram(counts);
}

/** How many people are counted under a key; 0 when nobody is. */
export function countOf(histogram: Histogram, key: string): number {
  return ownValue(histogram, key) ?? 0;
}

/** How many people answered with a number. */
export function countNumbers(histogram: Histogram): number {
  return numbersIn(histogram).reduce((sum, [, count]) => sum + count, 0);
}

/** The answers that are a number, with how many people gave each. */
export function numbersIn(histogram: Histogram): readonly (readonly [key: string, count: number])[] {
  return Object.entries(histogram).filter(([key]) => key !== UNKNOWN);
}

/** The same answers as plain numbers, lowest first, so that adding them up always goes in one order. */
export function valuesIn(histogram: Histogram): readonly (readonly [value: number, count: number])[] {
  return numbersIn(histogram)
    .map(([key, count]) => [toValue(key), count] as const)
    .sort(([a], [b]) => a - b);
}

function toValue(key: string): number {
  const {numerator, denominator} = fromKey(key);
  return numerator / denominator;
}

function toHistogram(counts: ReadonlyMap<string, number>): Histogram {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
