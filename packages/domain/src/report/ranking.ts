import type {Hidden, HiddenReason, PublishedResults, Share} from '@toegang/model';
import {ENOUGH_TO_RANK} from './enough.js';

/** Something to improve, and how many of a group chose it. */
export interface ImprovementPoint {
  readonly kind: PublishedResults['priorities'][number]['kind'];
  /** Id of the statement or the principle. */
  readonly id: string;
  /** How many respondents chose it; one respondent may choose more than one point. */
  readonly n: number;
  /** How many respondents there are in the group. */
  readonly respondents: number;
  /** Part of the respondents, 0 … 1. */
  readonly share: number;
  /** 1 for the most chosen. Points that are chosen equally often share a rank, and the next one is skipped: 1, 2, 2, 4. */
  readonly rank: number;
}

/** A point of which is not shown how many chose it. */
export interface HiddenPoint {
  readonly id: string;
  readonly reason: HiddenReason;
}

/** What a group would improve. */
export interface Ranking {
  readonly kind: 'shown';
  readonly audience: string;
  readonly respondents: number;
  /** Whether enough people answered to put numbers before the points; else another order may be the true one. */
  readonly isRanked: boolean;
  /** The points that somebody chose, the most chosen first; equals in the order of the results. */
  readonly points: readonly ImprovementPoint[];
  /** Ids of the points that nobody chose, in the order of the results. */
  readonly unchosen: readonly string[];
  readonly hidden: readonly HiddenPoint[];
}

/** Ranks what one group would improve, or gives the reason why nothing of it is shown. */
export function rankPoints({priorities}: PublishedResults, audience: string): Ranking | Hidden {
  const rows = priorities.filter((row) => row.audience === audience);
  const shown = rows.flatMap(({kind, id, value}) => (value.kind === 'shown' ? [{kind, id, ...toPart(value)}] : []));
  const hidden = rows.flatMap(({id, value}) => (value.kind === 'hidden' ? [{id, reason: value.reason}] : []));
  const [first] = shown;
  if (first === undefined) return {kind: 'hidden', reason: hidden[0]?.reason ?? 'no-answers'};
  const {respondents} = first;
  return {
    kind: 'shown',
    audience,
    respondents,
    isRanked: respondents >= ENOUGH_TO_RANK,
    points: withRanks(shown.filter(({n}) => n > 0)),
    unchosen: shown.filter(({n}) => n === 0).map(({id}) => id),
    hidden,
  };
}

function toPart({
  n,
  respondents,
}: Extract<Share, {kind: 'shown'}>): Pick<ImprovementPoint, 'n' | 'respondents' | 'share'> {
  return {n, respondents, share: respondents > 0 ? n / respondents : 0};
}

function withRanks(points: readonly Omit<ImprovementPoint, 'rank'>[]): readonly ImprovementPoint[] {
  const shares = points.map(({share}) => share);
  return points
    .map((point) => ({...point, rank: 1 + shares.filter((share) => share > point.share).length}))
    .toSorted((one, other) => one.rank - other.rank);
}
