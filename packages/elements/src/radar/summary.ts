import type {Gap} from '@toegang/model';
import {greatest} from 'd3-array';
import type {RadarWords} from '../words/radar.js';
import type {Chart, Comparison, Series} from './chart.js';
import type {Voice} from './speech.js';

/** Why there is nothing to draw. */
export type Emptiness = keyof RadarWords['empty'];

/** Why nothing of the chart can be seen; null when something can. */
export function emptinessOf(chart: Chart): Emptiness | null {
  if (chart.shown.length > 0) return null;
  const reasons = new Set(chart.series.map(({hidden}) => hidden));
  if (reasons.has('round-open')) return 'round-open';
  return reasons.size === 1 && reasons.has('no-answers') ? 'no-answers' : 'too-few';
}

/**
 * What stands out, in sentences that can stand alone: first the largest difference between two groups, then what each
 * group scores highest and lowest, and whether that may still change. Empty when nothing can be seen.
 */
export function summarize(chart: Chart, voice: Voice): readonly string[] {
  const {shown} = chart;
  const compared = chart.comparisons.filter(({first, second}) => shown.includes(first) && shown.includes(second));
  return [
    ...compared.map((comparison) => describeGap(comparison, chart, voice)),
    ...shown.flatMap((series) => describeExtremes(series, chart, voice)),
    ...(chart.isOpen && shown.length > 0 ? [voice.words.stillOpen] : []),
  ];
}

/** How sure a gap is. */
export type GapStrength = keyof RadarWords['gaps'];

/** A gap `holds`, or `seems` to be there but was found among too few people, or is not `clear`. */
export function strengthOf({interval: [low, high], holds}: Gap & {kind: 'shown'}): GapStrength {
  if (holds) return 'holds';
  return low > 0 || high < 0 ? 'seems' : 'unclear';
}

function describeGap({first, second, gaps}: Comparison, chart: Chart, {words, score}: Voice): string {
  const found = gaps.flatMap((gap, index) =>
    gap.kind === 'shown' ? [{...gap, strength: strengthOf(gap), title: chart.principles[index]?.title ?? ''}] : [],
  );
  const largest = (strength: GapStrength) =>
    greatest(
      found.filter((gap) => gap.strength === strength),
      ({difference}) => Math.abs(difference),
    );
  const gap = largest('holds') ?? largest('seems');
  if (gap === undefined) return words.noGap([first.name, second.name]);
  const [higher, lower] = gap.difference > 0 ? [first, second] : [second, first];
  const say = gap.strength === 'holds' ? words.largestGap : words.seemingGap;
  return say(gap.title, higher.name, lower.name, score(Math.abs(gap.difference)));
}

/** Nothing is highest or lowest where there is but one. */
function describeExtremes({name, scores}: Series, chart: Chart, {words, score: say}: Voice): readonly string[] {
  const seen = scores.flatMap((score, index) =>
    score.kind === 'shown' ? [{mean: score.mean, title: chart.principles[index]?.title ?? ''}] : [],
  );
  const highest = greatest(seen, ({mean}) => mean);
  const lowest = greatest(seen, ({mean}) => -mean);
  if (!highest || !lowest || highest.mean === lowest.mean) return [];
  return [words.extremes(name, highest.title, say(highest.mean), lowest.title, say(lowest.mean))];
}
