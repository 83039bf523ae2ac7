import * as v from 'valibot';

/** What is wrong with data from outside, and where. */
export interface Problem {
  /** Where, as keys joined by dots: `statements.3.principle`. Empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** One English sentence for whoever made the data. */
  readonly message: string;
}

/** The outcome of parsing: the value, or every problem found. */
export type Parsed<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problems: readonly Problem[]};

/** The same shape, all the way down read-only. */
export type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : {readonly [Key in keyof T]: Immutable<T[Key]>};

/** Makes a problem whose message says what was expected and what came. */
export function problemAt(path: string, expected: string, received: unknown): Problem {
  const shown = shorten(received);
  return {path, expected, received: shown, message: `Expected ${expected} but received ${shown}.`};
}

/** Checks data from outside against a schema. Never throws: what is wrong comes back as problems. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Parsed<Immutable<v.InferOutput<Schema>>> {
  if (Array.isArray(input)) return {ok: false, problems: [problemAt('', 'an object', input)]};
  const unsafe = findUnsafeKeys(input);
  if (unsafe.length > 0) return {ok: false, problems: unsafe};
  const result = v.safeParse(schema, input);
  if (result.success) return {ok: true, value: result.output as Immutable<v.InferOutput<Schema>>};
  return {ok: false, problems: result.issues.map(toProblem)};
}

/** Keys through which a careless merge would change every object of the program. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** No shape of ours is nested deeper; beyond it a reader could run out of stack. */
const MAXIMUM_DEPTH = 32;

/** Schemas pass over these keys in silence, so they are looked for first. */
function findUnsafeKeys(input: unknown, path: readonly string[] = []): readonly Problem[] {
  if (typeof input !== 'object' || input === null) return [];
  if (path.length > MAXIMUM_DEPTH) {
    return [problemAt(path.join('.'), `at most ${MAXIMUM_DEPTH} levels of nesting`, 'more')];
  }
  return Object.keys(input).flatMap((key) =>
    UNSAFE_KEYS.has(key)
      ? [problemAt([...path, key].join('.'), 'another key', key)]
      : findUnsafeKeys((input as Record<string, unknown>)[key], [...path, key]),
  );
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const expected = issue.expected === 'never' ? 'no such field' : (issue.expected ?? 'something else');
  const path = v.getDotPath(issue) ?? '';
  return {path, expected, received: issue.received.slice(0, 80), message: issue.message};
}

function shorten(received: unknown): string {
  const text = typeof received === 'string' ? received : (JSON.stringify(received) as string | undefined);
  return (text ?? 'nothing').slice(0, 80);
}
