// What the shapes in `results.ts` and `round.ts` are made of once more, only as a question: is it one? Without words for
// what is wrong, so that a page does not load them as long as nothing is. `recognise.test.ts` holds both to the same answer.

/** A question about a value, without words for what is wrong. */
export type Check = (input: unknown) => boolean;

/** Neither null nor a list. */
export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

export const isText: Check = (input) => typeof input === 'string';
export const isFlag: Check = (input) => typeof input === 'boolean';
/** In whole numbers from nothing. */
export const isQuantity: Check = (input) => Number.isInteger(input) && Number(input) >= 0;
export const isAbsent: Check = (input) => input === undefined;

/** Is it one of these values? */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...values: readonly unknown[]): Check {
  return (input) => values.includes(input);
}

/** Does one of these hold? */
/* @__NO_SIDE_EFFECTS__ */
export function either(...checks: readonly Check[]): Check {
  return (input) => checks.some((is) => is(input));
}

/** Is it a list of these? */
/* @__NO_SIDE_EFFECTS__ */
export function listOf(isItem: Check): Check {
  return (input) => Array.isArray(input) && input.every(isItem);
}

/** Is it a list of two of these? */
/* @__NO_SIDE_EFFECTS__ */
export function pairOf(isItem: Check): Check {
  return (input) => Array.isArray(input) && input.length === 2 && input.every(isItem);
}

/** Is it an object with these fields? Others do not matter. */
/* @__NO_SIDE_EFFECTS__ */
export function shape(fields: Readonly<Record<string, Check>>): Check {
  return (input) => isObject(input) && Object.entries(fields).every(([key, is]) => is(input[key]));
}

/** Which version of which content. */
export const isContentReference = shape({id: isText, version: isText});
