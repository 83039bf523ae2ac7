import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {ContentReference, Integer, Text, Token} from './primitives.js';
import {MINIMUM_CLOSED_GROUP_SIZE} from './round-limits.js';

/** `try-out`: answers are only to practise with, and opening wipes them. */
export const RoundState = v.picklist(['try-out', 'open', 'closed']);
export type RoundState = v.InferOutput<typeof RoundState>;

/** When numbers appear: once, when the round closes; or while it is open, in batches of a whole group each. */
export const PublishMode = v.picklist(['on-close', 'in-batches']);

/** Who can answer: whoever has the link, or whoever has a code that works once. */
export const Invitation = v.picklist(['link', 'codes']);

/** What everybody may know of a round. */
export const RoundSchema = v.object({
  id: Token,
  title: Text,
  state: RoundState,
  content: ContentReference,
  /** Present when the content came with the order: whoever has a pack of that name has perhaps other words. */
  ownContent: v.optional(v.literal(true)),
  publish: PublishMode,
  /** In respondents. */
  minimumGroupSize: v.pipe(Integer, v.minValue(MINIMUM_CLOSED_GROUP_SIZE, `at least ${MINIMUM_CLOSED_GROUP_SIZE}`)),
  /** Whether only people who were invited can answer. */
  closedGroup: v.boolean(),
  /** `link` when it is absent. */
  invitation: v.optional(Invitation),
  /** In days after closing; then the single responses are erased. */
  retentionDays: v.pipe(Integer, v.minValue(1, 'at least 1')),
});
export type Round = Immutable<v.InferOutput<typeof RoundSchema>>;

/** Reads a round as a collector gives it. */
export function parseRound(input: unknown): Parsed<Round> {
  return parseWith(RoundSchema, input);
}
