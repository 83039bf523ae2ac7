import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {ContentReference, Day, Finite, Id, Quantity, recordOf, Token} from './primitives.js';
import {MINIMUM_CLOSED_GROUP_SIZE} from './round-limits.js';

/**
 * A value that is not shown. `round-open`: the round has to close first; `too-few`: too few people said it;
 * `protects-another`: it would give away a hidden value beside it; `no-answers`: nobody answered with a number.
 */
export const Hidden = v.object({
  kind: v.literal('hidden'),
  reason: v.picklist(['round-open', 'too-few', 'protects-another', 'no-answers']),
});

/** Lowest and highest value that the true mean probably has (95 %). */
export const Interval = v.tuple([Finite, Finite]);

/**
 * Answers per option of the scale, and under `unknown` the "weet ik niet": `{'1': 3, …, 'unknown': 2}`.
 * Of a principle: respondents, by their own mean rounded half up to an option; `unknown` are those who answered
 * fewer than half of its statements with a number, but answered something.
 */
const Distribution = recordOf(v.pipe(v.string(), v.regex(/^(?:-?\d+|unknown)$/, 'a value of the scale')), Quantity);

/**
 * The same in three parts of the scale, for groups too small to count every option. `low` and `high` hold equally
 * many options: 1 and 2, 3, 4 and 5 on a scale of five.
 */
const Bands = v.object({low: Quantity, middle: Quantity, high: Quantity, unknown: Quantity});

/** `n` counts answers that are a number, of a principle the respondents with a mean. `mean` is on the scale. */
const shownScore = {kind: v.literal('shown'), n: Quantity, mean: Finite, interval: Interval};

/** How a group scored: from `n` = 30 with a `distribution`, below it with `bands`, never with both. */
export const Score = v.variant('kind', [
  v.object({...shownScore, distribution: Distribution, bands: v.optional(v.never())}),
  v.object({...shownScore, bands: Bands, distribution: v.optional(v.never())}),
  Hidden,
]);

/** `n` of the `respondents` in the group chose it. */
export const Share = v.variant('kind', [
  v.object({kind: v.literal('shown'), n: Quantity, respondents: Quantity}),
  Hidden,
]);

/** How many people answered at all. */
export const Count = v.variant('kind', [v.object({kind: v.literal('shown'), n: Quantity}), Hidden]);

/**
 * `difference` is the first audience minus the second, with its 95 % interval. It `holds` when the interval leaves
 * zero out and both groups have at least 30 respondents; else it is a sign, not a finding.
 */
export const Gap = v.variant('kind', [
  v.object({kind: v.literal('shown'), difference: Finite, interval: Interval, holds: v.boolean()}),
  Hidden,
]);

/** What may be shown of a round: the only thing about answers that ever leaves a collector or enters an element. */
export const PublishedResultsSchema = v.pipe(
  v.object({
    schema: v.literal('toegang-results/1'),
    round: Token,
    content: ContentReference,
    publishedOn: Day,
    minimumGroupSize: v.pipe(Quantity, v.minValue(MINIMUM_CLOSED_GROUP_SIZE, `at least ${MINIMUM_CLOSED_GROUP_SIZE}`)),
    open: v.boolean(),
    audiences: v.array(v.object({audience: Id, respondents: Count})),
    principles: v.array(v.object({principle: Id, audience: Id, value: Score})),
    statements: v.array(v.object({statement: Id, audience: Id, value: Score})),
    priorities: v.array(v.object({kind: v.picklist(['statement', 'principle']), id: Id, audience: Id, value: Share})),
    gaps: v.array(v.object({principle: Id, audiences: v.tuple([Id, Id]), value: Gap})),
    advice: v.array(v.object({principle: Id, audience: Id, tool: Id, why: v.string()})),
    /** Texts that a person approved, as written, shuffled, without a date. */
    answers: v.array(v.object({principle: v.optional(Id), statement: v.optional(Id), audience: Id, text: v.string()})),
    /** What recurs in those texts: words that at least five respondents of the audience used, most used first. */
    words: v.optional(v.array(v.object({audience: Id, word: v.string()}))),
  }),
  v.brand('PublishedResults'),
);

/** Branded: only `publish` of `@toegang/domain`, and what reads a publication from outside (`parse`, `recognise`), make one. */
export type PublishedResults = Immutable<v.InferOutput<typeof PublishedResultsSchema>>;

export type Hidden = Immutable<v.InferOutput<typeof Hidden>>;
export type HiddenReason = Hidden['reason'];
export type Score = Immutable<v.InferOutput<typeof Score>>;
export type ShownScore = Exclude<Score, Hidden>;
export type Share = Immutable<v.InferOutput<typeof Share>>;
export type Count = Immutable<v.InferOutput<typeof Count>>;
export type Gap = Immutable<v.InferOutput<typeof Gap>>;

/** Reads what a collector published. */
export function parsePublishedResults(input: unknown): Parsed<PublishedResults> {
  return parseWith(PublishedResultsSchema, input);
}
