import {ALL_AUDIENCES, type PublishedResults, type Scale} from '@toegang/model';
import {ENOUGH_TO_RANK, ENOUGH_TO_SPREAD} from './enough.js';
import {strengthOf, toTenth} from './strength.js';
import {topOf, type Top} from './top.js';

/** A finding holds for all such people; a sign was found among too few of them to be sure. */
export type Certainty = 'finding' | 'sign';

/** A principle of which a group says clearly that it goes well, or that it does not. */
export interface Judgement {
  readonly principle: string;
  readonly certainty: Certainty;
  /** On the scale, as it is read: to one decimal. */
  readonly mean: number;
}

/** What one group says clearly. What is in neither list lies around the middle of the scale, or is not shown. */
export interface GroupFindings {
  readonly audience: string;
  /** The whole interval lies above the middle of the scale. */
  readonly well: Top<Judgement>;
  /** The whole interval lies below it. */
  readonly badly: Top<Judgement>;
}

/** A principle on which two groups differ. */
export interface DifferenceFound {
  readonly principle: string;
  /** Ids of the audiences. */
  readonly higher: string;
  readonly lower: string;
  /** On the scale, above zero, between the means as they are read. */
  readonly difference: number;
}

/** Where two groups differ. */
export interface PairFindings {
  readonly audiences: readonly [first: string, second: string];
  /** Differences that hold. */
  readonly findings: Top<DifferenceFound>;
  /** Differences that seem to be there, but too few people were asked. In the order of the content. */
  readonly signs: readonly DifferenceFound[];
}

/** What stands out in results. */
export interface Findings {
  /** Each group of which a principle is shown, in the order of the results; not everybody together. */
  readonly groups: readonly GroupFindings[];
  /** Each pair of groups of which a difference is shown. */
  readonly pairs: readonly PairFindings[];
}

type PrincipleRow = PublishedResults['principles'][number];
type GapRow = PublishedResults['gaps'][number];

/** Finds what stands out: what goes well, what does not, and where groups differ. */
export function findFindings(results: PublishedResults, scale: Scale): Findings {
  const audiences = results.audiences.map(({audience}) => audience).filter((id) => id !== ALL_AUDIENCES);
  return {
    groups: audiences.flatMap((audience) => findGroup(audience, results, scale)),
    pairs: audiences.flatMap((first, index) =>
      audiences.slice(index + 1).flatMap((second) => findPair(first, second, results)),
    ),
  };
}

/** The value halfway between the lowest and the highest option. */
function middleOf({options}: Scale): number {
  return ((options[0]?.value ?? 0) + (options.at(-1)?.value ?? 0)) / 2;
}

function findGroup(audience: string, results: PublishedResults, scale: Scale): readonly GroupFindings[] {
  const rows = results.principles.filter((row) => row.audience === audience && row.value.kind === 'shown');
  if (rows.length === 0) return [];
  const canRank = hasEnough([audience], results);
  const middle = middleOf(scale);
  const top = (isSo: (interval: readonly [number, number]) => boolean, sign: 1 | -1): Top<Judgement> =>
    topOf(
      rows.flatMap((row) => toJudgement(row, isSo)),
      ({mean}) => sign * mean,
      canRank,
    );
  return [{audience, well: top(([low]) => low > middle, 1), badly: top(([, high]) => high < middle, -1)}];
}

function toJudgement(
  {principle, value}: PrincipleRow,
  isSo: (interval: readonly [number, number]) => boolean,
): readonly Judgement[] {
  if (value.kind === 'hidden' || !isSo(value.interval)) return [];
  return [{principle, certainty: value.n >= ENOUGH_TO_SPREAD ? 'finding' : 'sign', mean: toTenth(value.mean)}];
}

function findPair(first: string, second: string, results: PublishedResults): readonly PairFindings[] {
  const rows = results.gaps.filter(
    ({audiences, value}) => audiences.includes(first) && audiences.includes(second) && value.kind === 'shown',
  );
  if (rows.length === 0) return [];
  const canRank = hasEnough([first, second], results);
  const found = (strength: 'holds' | 'seems'): readonly DifferenceFound[] =>
    rows
      .filter(({value}) => value.kind === 'shown' && strengthOf(value) === strength)
      .flatMap((row) => toDifference(row, results));
  const findings = topOf(found('holds'), ({difference}) => difference, canRank);
  return [{audiences: [first, second], findings, signs: found('seems')}];
}

/** Between the means as they are read: who sees 2.8 and 3.5 has to find 0.7. */
function toDifference({principle, audiences: [a, b], value}: GapRow, results: PublishedResults): DifferenceFound[] {
  if (value.kind === 'hidden') return [];
  const [one, other] = [meanOf(principle, a, results), meanOf(principle, b, results)];
  const difference = toTenth(one === null || other === null ? value.difference : toTenth(one) - toTenth(other));
  const [higher, lower] = difference > 0 ? [a, b] : [b, a];
  return difference === 0 ? [] : [{principle, higher, lower, difference: Math.abs(difference)}];
}

function meanOf(principle: string, audience: string, {principles}: PublishedResults): number | null {
  const value = principles.find((row) => row.principle === principle && row.audience === audience)?.value;
  return value?.kind === 'shown' ? value.mean : null;
}

function hasEnough(audiences: readonly string[], results: PublishedResults): boolean {
  return audiences.every((id) =>
    results.audiences.some(
      ({audience, respondents}) => audience === id && respondents.kind === 'shown' && respondents.n >= ENOUGH_TO_RANK,
    ),
  );
}
