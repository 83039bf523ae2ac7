import * as v from 'valibot';
import {ContentPackSchema} from './content.js';
import {findContentProblems} from './content-problems.js';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {problemAt, type Problem} from './problem.js';
import {ContentReference, Integer, Text} from './primitives.js';
import {
  MAXIMUM_GROUP_SIZE,
  MAXIMUM_RETENTION_DAYS,
  MAXIMUM_TITLE_LENGTH,
  MINIMUM_CLOSED_GROUP_SIZE,
  MINIMUM_GROUP_SIZE,
} from './round-limits.js';
import {Invitation, PublishMode, RoundState} from './round.js';
import {scanEntries} from './scan-content.js';

/** A pack that a round can ask from: the scan has to be in it, the rest may be. */
const RoundContent = v.object({...ContentPackSchema.entries, ...scanEntries});

/** What a coordinator sends to make a round (one measurement). */
const NewRoundSchema = v.strictObject({
  title: v.pipe(Text, v.maxLength(MAXIMUM_TITLE_LENGTH, `at most ${MAXIMUM_TITLE_LENGTH} characters`)),
  // chosen by what came, and not tried in turn, so that a problem says which field of the pack is wrong
  content: v.optional(v.lazy((content) => (isPack(content) ? RoundContent : ContentReference))),
  publish: v.optional(PublishMode, 'on-close'),
  minimumGroupSize: v.optional(v.pipe(Integer, v.maxValue(MAXIMUM_GROUP_SIZE, `at most ${MAXIMUM_GROUP_SIZE}`))),
  closedGroup: v.optional(v.boolean(), false),
  invitation: v.optional(Invitation, 'link'),
  /** In days after closing; then the single responses are erased. At most ten years. */
  retentionDays: v.optional(
    v.pipe(
      Integer,
      v.minValue(1, 'at least 1'),
      v.maxValue(MAXIMUM_RETENTION_DAYS, `at most ${MAXIMUM_RETENTION_DAYS}`),
    ),
    365,
  ),
});
export type NewRound = Immutable<v.InferOutput<typeof NewRoundSchema>> & {readonly minimumGroupSize: number};

const RoundChangeSchema = v.strictObject({state: RoundState});
export type RoundChange = Immutable<v.InferOutput<typeof RoundChangeSchema>>;

/** Reads an order for a round; a group smaller than the rules allow is a problem. */
export function parseNewRound(input: unknown): Parsed<NewRound> {
  const parsed = parseWith(NewRoundSchema, input);
  if (!parsed.ok) return parsed;
  const {content, closedGroup, minimumGroupSize = MINIMUM_GROUP_SIZE} = parsed.value;
  const lowest = closedGroup ? MINIMUM_CLOSED_GROUP_SIZE : MINIMUM_GROUP_SIZE;
  const problems = [
    ...(minimumGroupSize < lowest ? [problemAt('minimumGroupSize', `at least ${lowest}`, minimumGroupSize)] : []),
    ...(content !== undefined && 'schema' in content ? findContentProblems(content).map(inContent) : []),
  ];
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: {...parsed.value, minimumGroupSize}};
}

/** Reads a change of a round. */
export function parseRoundChange(input: unknown): Parsed<RoundChange> {
  return parseWith(RoundChangeSchema, input);
}

function isPack(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'schema' in content;
}

function inContent(problem: Problem): Problem {
  return {...problem, path: `content.${problem.path}`};
}
