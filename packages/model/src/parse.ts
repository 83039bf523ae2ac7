import * as v from 'valibot';
import {inWords, problemAt, toProblem, type Problem} from './problem.js';

/** The outcome of parsing: the value, or the problems found (the first hundred). */
export type Parsed<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problems: readonly Problem[]};

/** The same shape, all the way down read-only. */
export type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : {readonly [Key in keyof T]: Immutable<T[Key]>};

/** No answer to wrong data may be much larger than the data. */
const MAXIMUM_PROBLEMS = 100;

/** No shape of ours is nested deeper; beyond it a reader could run out of stack. */
const MAXIMUM_DEPTH = 32;

/** Keys through which a careless merge would change every object of the program. */
const UNSAFE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Checks data from outside against a schema. Never throws: what is wrong comes back as problems. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Parsed<Immutable<v.InferOutput<Schema>>> {
  // a schema passes over these in silence, so they are looked for first
  const unsafe = Array.isArray(input) ? [problemAt('', 'an object', input)] : findUnsafeKeys(input);
  if (unsafe.length > 0) return {ok: false, problems: unsafe.slice(0, MAXIMUM_PROBLEMS)};
  const result = v.safeParse(schema, input, {message: phraseExpected});
  if (result.success) return {ok: true, value: result.output as Immutable<v.InferOutput<Schema>>};
  return {ok: false, problems: result.issues.slice(0, MAXIMUM_PROBLEMS).map(fromIssue)};
}

function findUnsafeKeys(input: unknown, path: readonly string[] = [], seen = new WeakSet()): readonly Problem[] {
  if (typeof input !== 'object' || input === null || seen.has(input)) return [];
  seen.add(input);
  if (path.length > MAXIMUM_DEPTH) {
    return [toProblem(path.join('.'), `at most ${MAXIMUM_DEPTH} levels of nesting`, 'more')];
  }
  return Object.entries(input).flatMap(([key, value]) =>
    UNSAFE_KEYS.includes(key)
      ? [problemAt([...path, key].join('.'), 'another key', key)]
      : findUnsafeKeys(value, [...path, key], seen),
  );
}

/** What a schema expects where we gave it no words of our own. */
function phraseExpected({kind, type, expected}: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'no such field';
  // the key of a missing field, in quotation marks
  if (kind === 'schema' && type.endsWith('object') && expected?.startsWith('"')) return 'this field';
  return inWords(expected ?? 'something else');
}

function fromIssue(issue: v.BaseIssue<unknown>): Problem {
  return toProblem(v.getDotPath(issue) ?? '', issue.message, issue.received);
}
