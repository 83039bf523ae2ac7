import {
  ALL_AUDIENCES,
  type Hidden,
  type PublishedResults,
  type Scale,
  type Score,
  type ShownScore,
} from '@toegang/model';
import {ENOUGH_TO_SPREAD} from './enough.js';
import {strengthOf, toTenth, type Strength} from './strength.js';

/** Why numbers of two rounds may not be put beside one another. */
export type Obstacle = 'content' | 'version' | 'scale' | 'principles';

/** Which way a score went; `same` where it cannot be told from chance. */
export type Direction = 'higher' | 'lower' | 'same';

/** How a score changed between two rounds: the later mean, as it is read, minus the earlier one. */
export interface ShownChange {
  readonly kind: 'shown';
  readonly difference: number;
  /** 95 %, of independent rounds. */
  readonly interval: readonly [low: number, high: number];
  readonly direction: Direction;
  /** A change that holds is a finding, one that seems to be there a sign. */
  readonly strength: Strength;
}

/** What became of one principle in one group. */
export interface Change {
  readonly principle: string;
  readonly audience: string;
  readonly before: Score;
  readonly after: Score;
  readonly value: ShownChange | Hidden;
}

/** An earlier round beside the newest one. */
export interface RoundComparison {
  readonly earlier: PublishedResults;
  /** Empty when the numbers may be compared. */
  readonly obstacles: readonly Obstacle[];
  /** Whether statements were worded anew since: it may be compared, but has to be said. */
  readonly isReworded: boolean;
  /** Along the principles of the newest round, then its groups; empty when there is an obstacle. */
  readonly changes: readonly Change[];
}

/** Rounds from the oldest to the newest. */
export interface RoundSeries {
  readonly newest: PublishedResults;
  /** All but the newest, oldest first. */
  readonly comparisons: readonly RoundComparison[];
}

const NOTHING: Hidden = {kind: 'hidden', reason: 'no-answers'};

/**
 * Puts rounds in the order of their days, and compares each with the newest. `scale` is that of `present`, the round
 * that is being looked at. A round that is there twice counts once, as it was given first.
 */
export function compareRounds(
  present: PublishedResults,
  others: readonly PublishedResults[],
  scale: Scale,
): RoundSeries {
  const rounds = [present, ...others]
    .filter((results, index, all) => all.findIndex(({round}) => round === results.round) === index)
    .toSorted((one, other) => one.publishedOn.localeCompare(other.publishedOn));
  const newest = rounds.pop() ?? present;
  return {newest, comparisons: rounds.map((earlier) => compare(earlier, newest, scale))};
}

/** Why the numbers of two rounds may not be compared; empty when they may. `scale` is that of one of them. */
export function findObstacles(one: PublishedResults, other: PublishedResults, scale: Scale): readonly Obstacle[] {
  const isOther = one.content.id !== other.content.id;
  const found: readonly (readonly [Obstacle, boolean])[] = [
    ['content', isOther],
    ['version', !isOther && majorOf(one) !== majorOf(other)],
    ['scale', ![one, other].every((results) => fitsOn(scale, results))],
    ['principles', !isSameSet(principlesOf(one), principlesOf(other))],
  ];
  return found.filter(([, isThere]) => isThere).map(([obstacle]) => obstacle);
}

/** How a score changed, when both can be seen; the intervals are of people who were asked apart. */
export function changeBetween(before: Score, after: Score): ShownChange | Hidden {
  if (before.kind === 'hidden') return before;
  if (after.kind === 'hidden') return after;
  const reach = Math.hypot(reachOf(before), reachOf(after));
  const exact = after.mean - before.mean;
  const interval = [exact - reach, exact + reach] as const;
  const difference = toTenth(toTenth(after.mean) - toTenth(before.mean));
  const holds = Math.min(before.n, after.n) >= ENOUGH_TO_SPREAD;
  const strength = strengthOf({difference, interval, holds});
  const direction = strength === 'unclear' ? 'same' : exact > 0 ? 'higher' : 'lower';
  return {kind: 'shown', difference, interval, direction, strength};
}

function compare(earlier: PublishedResults, newest: PublishedResults, scale: Scale): RoundComparison {
  const obstacles = findObstacles(earlier, newest, scale);
  return {
    earlier,
    obstacles,
    isReworded: obstacles.length === 0 && earlier.content.version !== newest.content.version,
    changes: obstacles.length > 0 ? [] : findChanges(earlier, newest),
  };
}

function findChanges(earlier: PublishedResults, newest: PublishedResults): readonly Change[] {
  return newest.principles
    .filter(({audience}) => audience !== ALL_AUDIENCES)
    .map(({principle, audience, value: after}) => {
      const isSame = (row: PublishedResults['principles'][number]): boolean =>
        row.principle === principle && row.audience === audience;
      const before = earlier.principles.find(isSame)?.value ?? NOTHING;
      return {principle, audience, before, after, value: changeBetween(before, after)};
    });
}

/** Half the width of an interval; where the end of the scale cut it off, the other side tells. */
function reachOf({mean, interval: [low, high]}: ShownScore): number {
  return Math.max(mean - low, high - mean);
}

/** Only a whole version tells that a question became another one: `1.2.0` can be compared with `1.0.0`. */
function majorOf({content: {version}}: PublishedResults): string {
  return version.split('.')[0] ?? '';
}

/** Every mean lies on the scale, and where each answer was counted, it was counted by its options. */
function fitsOn({options}: Scale, {principles, statements}: PublishedResults): boolean {
  const values = options.map(({value}) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return [...principles, ...statements].every(({value}) => {
    if (value.kind === 'hidden') return true;
    const counted = Object.keys(value.distribution ?? {}).filter((key) => key !== 'unknown');
    const isCountedSo = counted.length === 0 || isSameSet(new Set(counted), new Set(values.map(String)));
    return value.mean >= min && value.mean <= max && isCountedSo;
  });
}

function principlesOf({principles}: PublishedResults): ReadonlySet<string> {
  return new Set(principles.map(({principle}) => principle));
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
