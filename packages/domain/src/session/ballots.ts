import {problemAt, type Problem, type VoteTotals, type VoteValue} from '@toegang/model';
import {subjectsOf, type SessionRules} from './rules.js';

/** The name of the vote on what to talk about. */
export const ON_THEMES = 'themes';
/** The name of the question from which work or life somebody comes. */
export const ON_DISCIPLINES = 'disciplines';

/** What can be said to a statement or an opening question: eens, oneens, het hangt ervan af. */
export const OPINIONS = ['agree', 'disagree', 'depends'] as const;

/** A vote that a session can hold: one of the options, or dots to divide over them. */
export type Ballot =
  | {readonly on: string; readonly kind: 'choice'; readonly options: readonly string[]}
  | {readonly on: string; readonly kind: 'dots'; readonly options: readonly string[]; readonly dots: number};

/** The vote of this name; null when the content has none. `on` is the id of a statement or an opening question, or one of the two names above. */
export function findBallot(rules: SessionRules, on: string): Ballot | null {
  const {content, format} = rules;
  if (on === ON_THEMES) return {on, kind: 'dots', options: subjectsOf(rules), dots: format.dots};
  if (on === ON_DISCIPLINES) return {on, kind: 'choice', options: (content.disciplines ?? []).map(({id}) => id)};
  const statements = (content.themes ?? []).flatMap((theme) => theme.statements);
  const isKnown = [...(content.openingQuestions ?? []), ...statements].some(({id}) => id === on);
  return isKnown ? {on, kind: 'choice', options: OPINIONS} : null;
}

/** What is wrong with a vote: an option that there is not, too many dots, dots where an option belongs. */
export function findVoteProblems(ballot: Ballot, value: VoteValue): readonly Problem[] {
  if (ballot.kind === 'choice') {
    const isOption = typeof value === 'string' && ballot.options.includes(value);
    return isOption ? [] : [problemAt('value', ballot.options.join(', '), value)];
  }
  if (typeof value === 'string') return [problemAt('value', 'dots by theme', value)];
  const placed = Object.values(value).reduce((sum, dots) => sum + dots, 0);
  const tooMany = placed > ballot.dots ? [problemAt('value', `at most ${ballot.dots} dots`, placed)] : [];
  return [...findStrangeOptions(ballot, value, 'value'), ...tooMany];
}

/** Totals for options that the vote does not have. */
export function findStrangeOptions({options}: Ballot, totals: VoteTotals, path: string): readonly Problem[] {
  return Object.keys(totals)
    .filter((option) => !options.includes(option))
    .map((option) => problemAt(`${path}.${option}`, options.join(', '), option));
}
