import type {Response} from '@toegang/model';
import {ownValue} from '../own.js';
import {toKey} from './fraction.js';
import {UNKNOWN, tally, type Histogram} from './histogram.js';

/** The part of a response that is counted. */
export type Answered = Pick<Response, 'answers' | 'priorities'>;

/** The key under which a group's respondents are counted; no id can be equal to it. */
export const RESPONDENTS = '*';

/** How often each answer was given to one statement. Skipped counts nowhere. */
export function countStatement(responses: readonly Answered[], statement: string): Histogram {
  return tally(responses, ({answers}) => {
    const answer = ownValue(answers, statement);
    return answer === undefined ? [] : [answer === null ? UNKNOWN : toKey(answer)];
  });
}

/**
 * The respondents' own means on the statements of one principle.
 * A mean counts when at least half of the statements were answered with a number; who answered fewer, but
 * something, is `unknown`. `statements` are those of the principle that are worded for the respondents' audience.
 */
export function countPrinciple(responses: readonly Answered[], statements: readonly string[]): Histogram {
  return tally(responses, ({answers}) => {
    const given = statements.map((id) => ownValue(answers, id)).filter((answer) => answer !== undefined);
    const numbers = given.filter((answer) => answer !== null);
    const sum = numbers.reduce((total, answer) => total + answer, 0);
    if (numbers.length > 0 && numbers.length * 2 >= statements.length) return [toKey(sum, numbers.length)];
    return given.length > 0 ? [UNKNOWN] : [];
  });
}

/** How many respondents there are, under `RESPONDENTS`, and how many of them chose each priority, under its id. */
export function countGroup(responses: readonly Answered[], kind: 'statement' | 'principle'): Histogram {
  return tally(responses, ({priorities}) => {
    const chosen = priorities.filter((priority) => priority.kind === kind).map(({id}) => id);
    return [RESPONDENTS, ...new Set(chosen)];
  });
}
