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

/** In characters. Enough to recognise what is meant. */
const MAXIMUM_RECEIVED_LENGTH = 80;

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

/** Makes a problem of what is in words already. */
export function toProblem(path: string, expected: string, received: string): Problem {
  const shown = inWords(received).slice(0, MAXIMUM_RECEIVED_LENGTH);
  return {path, expected, received: shown, message: `Expected ${expected} but received ${shown}.`};
}

/** A kind of value as a schema calls it, in words. */
export function inWords(kind: string): string {
  return KINDS.get(kind) ?? kind;
}

function describe(received: unknown): string {
  if (typeof received === 'string') return `"${received}"`;
  if (Array.isArray(received)) return 'Array';
  return typeof received === 'object' && received !== null ? 'Object' : String(received);
}
