import type {Gap} from '@toegang/model';
import {type Histogram} from '../scoring/histogram.js';
import {findMoments} from '../scoring/moments.js';
import {ENOUGH_TO_SPREAD} from '../report/enough.js';
import {criticalT} from '../scoring/student-t.js';

/**
 * The first group's mean minus the second's, with Welch's interval of 95 %. It `holds` (is a finding, and not only
 * a sign) when the interval leaves zero out and both groups have at least 30 numeric answers.
 */
export function findGap(first: Histogram, second: Histogram): Extract<Gap, {kind: 'shown'}> {
  const [a, b] = [findMoments(first), findMoments(second)];
  const [errorA, errorB] = [a.variance / a.n, b.variance / b.n];
  const difference = a.mean - b.mean;
  const reach = reachOf(errorA, a.n, errorB, b.n);
  const interval = [difference - reach, difference + reach] as const;
  const leavesZeroOut = interval[0] > 0 || interval[1] < 0;
  return {kind: 'shown', difference, interval, holds: leavesZeroOut && Math.min(a.n, b.n) >= ENOUGH_TO_SPREAD};
}

/** Half the width of the interval; the degrees of freedom are those of Welch and Satterthwaite. */
function reachOf(errorA: number, nA: number, errorB: number, nB: number): number {
  const error = errorA + errorB;
  if (error === 0) return 0;
  const degreesOfFreedom = error ** 2 / (errorA ** 2 / (nA - 1) + errorB ** 2 / (nB - 1));
  return criticalT(degreesOfFreedom) * Math.sqrt(error);
}
