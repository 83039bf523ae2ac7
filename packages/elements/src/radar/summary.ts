import {strengthOf} from '@toegang/domain/report.js';
import {titleOf, type Chart, type Comparison, type Series} from './chart.js';
import type {Voice} from './speech.js';

/**
 * What stands out, in sentences that can stand alone: first the largest differences between two groups, then what
 * each group scores highest and lowest. Empty when nothing can be seen.
 */
export function summarize(chart: Chart, voice: Voice): readonly string[] {
  return [
    ...chart.comparisons.flatMap((comparison) => describeGap(comparison, chart, voice)),
    ...chart.shown.flatMap((series) => describeExtremes(series, chart, voice)),
  ];
}

function describeGap({first, second, gaps}: Comparison, chart: Chart, {words, score}: Voice): readonly string[] {
  const found = gaps.flatMap((gap, index) =>
    gap.kind === 'shown' ? [{...gap, strength: strengthOf(gap), title: titleOf(chart, index)}] : [],
  );
  if (found.length === 0) return [];
  const strength = found.some((gap) => gap.strength === 'holds') ? 'holds' : 'seems';
  const largest = topOf(
    found.filter((gap) => gap.strength === strength),
    ({difference}) => Math.abs(difference),
  );
  if (largest.length === 0) return [words.noGap([first.name, second.name])];
  const places = largest.map(({title, difference}) => {
    const [higher, lower] = difference > 0 ? [first, second] : [second, first];
    return words.gapAt(title, higher.name, lower.name, score(Math.abs(difference)));
  });
  return [words.largestGaps[strength](places)];
}

/** Nothing is highest or lowest where all are equal. */
function describeExtremes({name, scores}: Series, chart: Chart, {words, score: say}: Voice): readonly string[] {
  const seen = scores.flatMap((score, index) =>
    score.kind === 'shown' ? [{mean: score.mean, title: titleOf(chart, index)}] : [],
  );
  const [highest, lowest] = [topOf(seen, ({mean}) => mean), topOf(seen, ({mean}) => -mean)];
  if (highest.length === seen.length) return [];
  const tell = (tops: readonly (typeof seen)[number][]): string =>
    words.scoreAt(
      tops.map(({title}) => title),
      say(tops[0]?.mean ?? 0),
    );
  return [words.extremes(name, tell(highest), tell(lowest))];
}

/** All that are highest: who reads the same number twice has to find both named. */
function topOf<Item>(items: readonly Item[], by: (item: Item) => number): readonly Item[] {
  const top = Math.max(...items.map(by));
  return items.filter((item) => by(item) === top);
}
