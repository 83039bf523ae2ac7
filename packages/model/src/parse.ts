import * as v from 'valibot';

/** What is wrong with data from outside, and where. */
export interface Problem {
  /** Where, as keys joined by dots: `statements.3.principle`. Empty for the whole. */
  readonly path: string;
  /** What should have been there, in English: `a whole number`. */
  readonly expected: string;
  /** What was there, cut off after 80 characters; `nothing` when it is missing. */
  readonly received: string;
  /** One English sentence for whoever made the data. */
  readonly message: string;
}

/** The outcome of parsing: the value, or the problems found (the first hundred). */
export type Parsed<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problems: readonly Problem[]};

/** The same shape, all the way down read-only. */
export type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : {readonly [Key in keyof T]: Immutable<T[Key]>};

/** No answer to wrong data may be much larger than the data. */
const MAXIMUM_PROBLEMS = 100;

/** In characters. Enough to recognise what is meant. */
const MAXIMUM_RECEIVED_LENGTH = 80;

/** No shape of ours is nested deeper; beyond it a reader could run out of stack. */
const MAXIMUM_DEPTH = 32;

/** Keys through which a careless merge would change every object of the program. */
const UNSAFE_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What a schema calls a kind of value, in words. */
const KINDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['boolean', 'true or false'],
  ['number', 'a number'],
  ['string', 'a text'],
  ['undefined', 'nothing'],
]);

/** Makes a problem whose message says what was expected and what came. */
export function problemAt(path: string, expected: string, received: unknown): Problem {
  return toProblem(path, expected, describe(received));
}

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

function describe(received: unknown): string {
  if (typeof received === 'string') return `"${received}"`;
  if (Array.isArray(received)) return 'Array';
  return typeof received === 'object' && received !== null ? 'Object' : String(received);
}

function inWords(kind: string): string {
  return KINDS.get(kind) ?? kind;
}

function toProblem(path: string, expected: string, received: string): Problem {
  const shown = inWords(received).slice(0, MAXIMUM_RECEIVED_LENGTH);
  return {path, expected, received: shown, message: `Expected ${expected} but received ${shown}.`};
}
