import type {Session, VoteTotals} from '@toegang/model';
import {ownValue} from '../own.js';
import {findTally} from './tally.js';
import type {SessionContent} from './rules.js';

/** A theme or principle, and how many dots it got. */
export interface RankedSubject {
  readonly id: string;
  readonly dots: number;
  /** 1 for the most dots. Equals share a rank, and the next one is skipped: 1, 2, 2, 4. Null without dots. */
  readonly rank: number | null;
}

/** Subjects by their dots, the most first; equals, and those without dots, in the order of the content. */
export function rankSubjects(subjects: readonly string[], totals: VoteTotals): readonly RankedSubject[] {
  const counted = subjects.map((id) => ({id, dots: ownValue(totals, id) ?? 0}));
  return counted
    .map(({id, dots}) => ({
      id,
      dots,
      rank: dots === 0 ? null : 1 + counted.filter((other) => other.dots > dots).length,
    }))
    .toSorted((one, other) => other.dots - one.dots);
}

/** What the dots say: which subjects are chosen for sure, and between which the group has to decide. */
export interface Proposal {
  readonly chosen: readonly string[];
  /** Subjects with as many dots as one another, of which there are more than places. */
  readonly tied: readonly string[];
  /** How many of those that are tied can still be chosen. */
  readonly places: number;
}

/** Proposes as many subjects as there is time for. One without dots is never proposed, and may still be opened. */
export function proposeSubjects(ranking: readonly RankedSubject[], talks: number): Proposal {
  const withDots = ranking.filter(({rank}) => rank !== null);
  const last = withDots[talks - 1];
  if (last === undefined || withDots[talks]?.rank !== last.rank) {
    return {chosen: withDots.slice(0, talks).map(({id}) => id), tied: [], places: 0};
  }
  const chosen = withDots.filter(({dots}) => dots > last.dots).map(({id}) => id);
  const tied = withDots.filter(({dots}) => dots === last.dots).map(({id}) => id);
  return {chosen, tied, places: talks - chosen.length};
}

/** Themes to which the answers to the opening questions lead, with how many answers; the most first. */
export function suggestThemes(
  {openingQuestions = [], themes = []}: SessionContent,
  session: Pick<Session, 'tallies'>,
): readonly {readonly id: string; readonly answers: number}[] {
  return themes
    .map(({id}) => ({
      id,
      answers: openingQuestions
        .filter((question) => question.themes.includes(id))
        .reduce((sum, question) => sum + (ownValue(findTally(session, question.id)?.value ?? {}, 'disagree') ?? 0), 0),
    }))
    .filter(({answers}) => answers > 0)
    .toSorted((one, other) => other.answers - one.answers);
}
