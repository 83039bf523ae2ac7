import {problemAt, type Problem} from '@toegang/model';

/** NUL, and one half of a letter that needs two: PostgreSQL refuses both, so they are refused everywhere. */
// eslint-disable-next-line no-control-regex -- NUL is what is looked for
const UNSTORABLE = /\u0000|\p{Surrogate}/u;

/** Nothing that is nested deeper passes the shapes either. */
const MAXIMUM_DEPTH = 40;

/** Where data from outside hold texts that no database keeps as they are. */
export function findTextProblems(data: unknown, path: readonly string[] = []): readonly Problem[] {
  if (typeof data === 'string') return UNSTORABLE.test(data) ? [report(path)] : [];
  if (typeof data !== 'object' || data === null || path.length > MAXIMUM_DEPTH) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    UNSTORABLE.test(key) ? [report(path)] : findTextProblems(value, [...path, key]),
  );
}

function report(path: readonly string[]): Problem {
  return problemAt(path.join('.'), 'a text without NUL and without half letters', 'a text with one');
}
