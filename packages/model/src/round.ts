import * as v from 'valibot';
import {ContentPackSchema} from './content.js';
import {parseWith, problemAt, type Immutable, type Parsed} from './parse.js';
import {ContentReference, Text, Token} from './primitives.js';

/** In respondents. A group is published from this size. Source: design.md 4, docs/decisions/0005. */
export const MINIMUM_GROUP_SIZE = 10;
/** In respondents. The same for an invited, closed group. Never fewer, in any setting. */
export const MINIMUM_CLOSED_GROUP_SIZE = 5;

const RoundState = v.picklist(['try-out', 'open', 'closed']);

/** When numbers appear: once, when the round closes; or while it is open, in batches of a whole group each. */
const PublishMode = v.picklist(['on-close', 'in-batches']);

/** What a coordinator sends to make a round (one measurement). */
const NewRoundSchema = v.strictObject({
  title: v.pipe(Text, v.maxLength(200)),
  content: v.optional(v.union([ContentReference, ContentPackSchema])),
  publish: v.optional(PublishMode, 'on-close'),
  minimumGroupSize: v.optional(v.pipe(v.number(), v.integer(), v.maxValue(1000))),
  closedGroup: v.optional(v.boolean(), false),
  /** In days after closing; then the single responses are erased. */
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)), 365),
});
export type NewRound = Immutable<v.InferOutput<typeof NewRoundSchema>> & {readonly minimumGroupSize: number};

const RoundChangeSchema = v.strictObject({state: RoundState});
export type RoundChange = Immutable<v.InferOutput<typeof RoundChangeSchema>>;

/** What everybody may know of a round. */
export const RoundSchema = v.object({
  id: Token,
  title: Text,
  state: RoundState,
  content: ContentReference,
  publish: PublishMode,
  minimumGroupSize: v.pipe(v.number(), v.integer(), v.minValue(MINIMUM_CLOSED_GROUP_SIZE)),
  closedGroup: v.boolean(),
  retentionDays: v.pipe(v.number(), v.integer()),
});
export type Round = Immutable<v.InferOutput<typeof RoundSchema>>;
export type RoundState = Round['state'];

/** Reads an order for a round; a group smaller than the rules allow is a problem. */
export function parseNewRound(input: unknown): Parsed<NewRound> {
  const parsed = parseWith(NewRoundSchema, input);
  if (!parsed.ok) return parsed;
  const lowest = parsed.value.closedGroup ? MINIMUM_CLOSED_GROUP_SIZE : MINIMUM_GROUP_SIZE;
  const minimumGroupSize = parsed.value.minimumGroupSize ?? MINIMUM_GROUP_SIZE;
  if (minimumGroupSize < lowest) {
    return {ok: false, problems: [problemAt('minimumGroupSize', `at least ${lowest}`, minimumGroupSize)]};
  }
  return {ok: true, value: {...parsed.value, minimumGroupSize}};
}

/** Reads a change of a round. */
export function parseRoundChange(input: unknown): Parsed<RoundChange> {
  return parseWith(RoundChangeSchema, input);
}

/** Reads a round as a collector gives it. */
export function parseRound(input: unknown): Parsed<Round> {
  return parseWith(RoundSchema, input);
}
