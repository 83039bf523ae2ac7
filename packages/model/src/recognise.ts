import type {PublishedResults} from './results.js';
import type {Round} from './round.js';

// The shapes of `results.ts` and `round.ts` once more, only as a question: is it one? Without words for what is wrong,
// so that a page does not load them as long as nothing is. `recognise.test.ts` holds both together.

type Check = (input: unknown) => boolean;

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

const isText: Check = (input) => typeof input === 'string';
const isFlag: Check = (input) => typeof input === 'boolean';
const isQuantity: Check = (input) => Number.isInteger(input) && Number(input) >= 0;
const isAbsent: Check = (input) => input === undefined;

/* @__NO_SIDE_EFFECTS__ */
function oneOf(...values: readonly unknown[]): Check {
  return (input) => values.includes(input);
}

/* @__NO_SIDE_EFFECTS__ */
function either(...checks: readonly Check[]): Check {
  return (input) => checks.some((is) => is(input));
}

/* @__NO_SIDE_EFFECTS__ */
function listOf(isItem: Check): Check {
  return (input) => Array.isArray(input) && input.every(isItem);
}

/* @__NO_SIDE_EFFECTS__ */
function pairOf(isItem: Check): Check {
  return (input) => Array.isArray(input) && input.length === 2 && input.every(isItem);
}

/* @__NO_SIDE_EFFECTS__ */
function shape(fields: Readonly<Record<string, Check>>): Check {
  return (input) => isObject(input) && Object.entries(fields).every(([key, is]) => is(input[key]));
}

const isHidden = shape({
  kind: oneOf('hidden'),
  reason: oneOf('round-open', 'too-few', 'protects-another', 'no-answers'),
});

/* @__NO_SIDE_EFFECTS__ */
function shownOrHidden(fields: Readonly<Record<string, Check>>): Check {
  return either(shape({kind: oneOf('shown'), ...fields}), isHidden);
}

const score = {n: isQuantity, mean: Number.isFinite, interval: pairOf(Number.isFinite)};
const isDistribution: Check = (input) => isObject(input) && Object.values(input).every(isQuantity);
const isBands = shape({low: isQuantity, middle: isQuantity, high: isQuantity, unknown: isQuantity});
const isScore = either(
  shownOrHidden({...score, distribution: isDistribution, bands: isAbsent}),
  shownOrHidden({...score, bands: isBands, distribution: isAbsent}),
);
const isContentReference = shape({id: isText, version: isText});
const isKind = oneOf('statement', 'principle');
const isOptionalText = either(isText, isAbsent);

const isPublishedResults = shape({
  schema: oneOf('toegang-results/1'),
  round: isText,
  content: isContentReference,
  publishedOn: isText,
  minimumGroupSize: isQuantity,
  open: isFlag,
  audiences: listOf(shape({audience: isText, respondents: shownOrHidden({n: isQuantity})})),
  principles: listOf(shape({principle: isText, audience: isText, value: isScore})),
  statements: listOf(shape({statement: isText, audience: isText, value: isScore})),
  priorities: listOf(
    shape({
      kind: isKind,
      id: isText,
      audience: isText,
      value: shownOrHidden({n: isQuantity, respondents: isQuantity}),
    }),
  ),
  gaps: listOf(
    shape({
      principle: isText,
      audiences: pairOf(isText),
      value: shownOrHidden({difference: Number.isFinite, interval: pairOf(Number.isFinite), holds: isFlag}),
    }),
  ),
  advice: listOf(shape({principle: isText, audience: isText, tool: isText, why: isText})),
  answers: listOf(shape({principle: isOptionalText, statement: isOptionalText, audience: isText, text: isText})),
});

const isRound = shape({
  id: isText,
  title: isText,
  state: oneOf('try-out', 'open', 'closed'),
  content: isContentReference,
  ownContent: oneOf(true, undefined),
  publish: oneOf('on-close', 'in-batches'),
  minimumGroupSize: isQuantity,
  closedGroup: isFlag,
  retentionDays: isQuantity,
});

/** What was published, when a picture can be drawn from it; null for anything else. */
export function recognisePublishedResults(input: unknown): PublishedResults | null {
  return isPublishedResults(input) ? (input as PublishedResults) : null;
}

/** A round as a collector gives it; null for anything else. */
export function recogniseRound(input: unknown): Round | null {
  return isRound(input) ? (input as Round) : null;
}
