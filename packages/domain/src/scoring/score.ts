import type {Scale, ShownScore} from '@toegang/model';
import {ENOUGH_TO_SPREAD} from '../report/enough.js';
import {type Histogram} from './histogram.js';
import {findMoments} from './moments.js';
import {distribute, divideInBands} from './scale.js';
import {criticalT} from './student-t.js';

/** How a group scored, with the interval of 95 % around the mean. Throws below two numeric answers. */
export function toScore(histogram: Histogram, scale: Scale): ShownScore {
  const {n, mean, variance} = findMoments(histogram);
  const reach = criticalT(n - 1) * Math.sqrt(variance / n);
  const values = scale.options.map(({value}) => value);
  return {
    kind: 'shown',
    n,
    mean,
    interval: [Math.max(mean - reach, Math.min(...values)), Math.min(mean + reach, Math.max(...values))],
    ...(n >= ENOUGH_TO_SPREAD
      ? {distribution: distribute(histogram, scale)}
      : {bands: divideInBands(histogram, scale)}),
  };
}
