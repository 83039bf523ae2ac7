import type {Parsed} from './parse.js';
import {parseLater} from './parse-later.js';
import type {PublishedResults} from './results.js';
import {
  either,
  isAbsent,
  isContentReference,
  isFlag,
  isObject,
  isQuantity,
  isText,
  listOf,
  oneOf,
  pairOf,
  shape,
  type Check,
} from './shape-checks.js';

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
  words: either(listOf(shape({audience: isText, word: isText})), isAbsent),
});

/** What was published, when a picture can be drawn from it; null for anything else. */
export function recognisePublishedResults(input: unknown): PublishedResults | null {
  return isPublishedResults(input) ? (input as PublishedResults) : null;
}

/** Reads what a collector published; at once when nothing is wrong with it. */
export function readPublishedResults(input: unknown): Parsed<PublishedResults> | Promise<Parsed<PublishedResults>> {
  const value = recognisePublishedResults(input);
  return value ? {ok: true, value} : parseLater(({parsePublishedResults}) => parsePublishedResults(input));
}
