import {valuesIn, type Histogram} from './histogram.js';

/** How many numbers there are, their arithmetic mean, and their sample variance (divided by n − 1). */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Describes the numbers of a histogram. Throws when there are fewer than two: nothing can be said of a spread. */
export function findMoments(histogram: Histogram): Moments {
  const values = valuesIn(histogram);
  const n = values.reduce((sum, [, count]) => sum + count, 0);
  if (n < 2) throw new RangeError(`histogram: expected at least two numbers; got ${n}`);
  const mean = values.reduce((sum, [value, count]) => sum + value * count, 0) / n;
  const squares = values.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0);
  return {n, mean, variance: squares / (n - 1)};
}
