import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {ContentReference, Day, Id, Token} from './primitives.js';

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A value that is not shown. `round-open`: the round has to close first; `too-few`: too few people said it;
 * `protects-another`: it would give away a hidden value beside it; `no-answers`: nobody answered with a number.
 */
const Hidden = v.object({
  kind: v.literal('hidden'),
  reason: v.picklist(['round-open', 'too-few', 'protects-another', 'no-answers']),
});

/** Lowest and highest value that the true mean probably has (95 %). */
const Interval = v.tuple([v.number(), v.number()]);

/** Answers counted in three parts of the scale, for groups too small to count every option. */
const Bands = v.object({low: Whole, middle: Whole, high: Whole, unknown: Whole});

/** How a group scored. `n` counts answers that are a number; from 30 a `distribution`, below it `bands`. */
const ShownScore = v.object({
  kind: v.literal('shown'),
  n: Whole,
  mean: v.number(),
  interval: Interval,
  /** Answers per option of the scale, and under `unknown` the "weet ik niet". */
  distribution: v.optional(v.record(v.string(), Whole)),
  bands: v.optional(Bands),
});
const Score = v.variant('kind', [ShownScore, Hidden]);

/** `n` of the `respondents` in the group chose it. */
const Share = v.variant('kind', [v.object({kind: v.literal('shown'), n: Whole, respondents: Whole}), Hidden]);

const Count = v.variant('kind', [v.object({kind: v.literal('shown'), n: Whole}), Hidden]);

/** `difference` is the first audience minus the second; it `holds` when it is a finding and not only a sign. */
const Gap = v.variant('kind', [
  v.object({kind: v.literal('shown'), difference: v.number(), interval: Interval, holds: v.boolean()}),
  Hidden,
]);

/** What may be shown of a round: the only thing about answers that ever leaves a collector or enters an element. */
export const PublishedResultsSchema = v.pipe(
  v.object({
    schema: v.literal('toegang-results/1'),
    round: Token,
    content: ContentReference,
    publishedOn: Day,
    minimumGroupSize: v.pipe(Whole, v.minValue(5)),
    open: v.boolean(),
    audiences: v.array(v.object({audience: Id, respondents: Count})),
    principles: v.array(v.object({principle: Id, audience: Id, value: Score})),
    statements: v.array(v.object({statement: Id, audience: Id, value: Score})),
    priorities: v.array(v.object({kind: v.picklist(['statement', 'principle']), id: Id, audience: Id, value: Share})),
    gaps: v.array(v.object({principle: Id, audiences: v.tuple([Id, Id]), value: Gap})),
    advice: v.array(v.object({principle: Id, audience: Id, tool: Id, why: v.string()})),
    /** Texts that a person approved, as written, shuffled, without a date. */
    answers: v.array(v.object({principle: v.optional(Id), statement: v.optional(Id), audience: Id, text: v.string()})),
  }),
  v.brand('PublishedResults'),
);

/** Branded: only `publish` of `@toegang/domain` and `parsePublishedResults` make one. */
export type PublishedResults = Immutable<v.InferOutput<typeof PublishedResultsSchema>>;

export type Hidden = Immutable<v.InferOutput<typeof Hidden>>;
export type HiddenReason = Hidden['reason'];
export type Score = Immutable<v.InferOutput<typeof Score>>;
export type ShownScore = Immutable<v.InferOutput<typeof ShownScore>>;
export type Share = Immutable<v.InferOutput<typeof Share>>;
export type Count = Immutable<v.InferOutput<typeof Count>>;
export type Gap = Immutable<v.InferOutput<typeof Gap>>;

/** The audience that stands for all audiences together. */
export const ALL_AUDIENCES = 'all';

/** Reads what a collector published. */
export function parsePublishedResults(input: unknown): Parsed<PublishedResults> {
  return parseWith(PublishedResultsSchema, input);
}
