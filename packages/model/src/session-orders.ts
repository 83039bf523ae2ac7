import * as v from 'valibot';
import {ContentPackSchema} from './content.js';
import {findContentProblems} from './content-problems.js';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {ContentReference, Id, Integer, recordOf, Text, Token} from './primitives.js';
import {MAXIMUM_TITLE_LENGTH} from './round-limits.js';
import {SessionPhase, TalkStep} from './session-format.js';
import {MAXIMUM_DOTS, MAXIMUM_PARTICIPANTS, MAXIMUM_SESSION_DAYS, MAXIMUM_SESSION_THEMES} from './session-limits.js';
import {pointEntries, PointText, TimerSeconds} from './session.js';

// What the seats of a session ask of a collector. Whether it fits the content is for `@toegang/domain/session.js`.

const Title = v.pipe(Text, v.maxLength(MAXIMUM_TITLE_LENGTH, `at most ${MAXIMUM_TITLE_LENGTH} characters`));

const NewSessionSchema = v.strictObject({
  title: Title,
  /** The first one of the content when it is absent. */
  format: v.optional(Id),
  // chosen by what came, and not tried in turn, so that a problem says which field of the pack is wrong
  content: v.optional(v.lazy((content) => (isPack(content) ? ContentPackSchema : ContentReference))),
  round: v.optional(Token),
  /** In days after the last change; then the whole session is erased. */
  retentionDays: v.optional(
    v.pipe(Integer, v.minValue(1, 'at least 1'), v.maxValue(MAXIMUM_SESSION_DAYS, `at most ${MAXIMUM_SESSION_DAYS}`)),
    30,
  ),
});
export type NewSession = Immutable<v.InferOutput<typeof NewSessionSchema>>;

/** Reads an order for a session. */
export function parseNewSession(input: unknown): Parsed<NewSession> {
  const parsed = parseWith(NewSessionSchema, input);
  if (!parsed.ok) return parsed;
  const {content} = parsed.value;
  if (content === undefined || !('schema' in content)) return parsed;
  const problems = findContentProblems(content).map((problem) => ({...problem, path: `content.${problem.path}`}));
  return problems.length > 0 ? {ok: false, problems} : parsed;
}

function isPack(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'schema' in content;
}

const TimerCommand = v.strictObject({
  command: v.picklist(['start', 'pause', 'resume', 'stop']),
  /** How long, when it starts. */
  seconds: v.optional(TimerSeconds),
});

const SessionChangeSchema = v.strictObject({
  title: v.optional(Title),
  phase: v.optional(SessionPhase),
  themes: v.optional(v.pipe(v.array(Id), v.maxLength(MAXIMUM_SESSION_THEMES, `at most ${MAXIMUM_SESSION_THEMES}`))),
  current: v.optional(v.nullable(Id)),
  step: v.optional(v.nullable(TalkStep)),
  item: v.optional(v.nullable(Id)),
  timer: v.optional(TimerCommand),
  agreed: v.optional(v.nullable(Text)),
});
/** What a facilitator changes. It says how things are to be, so that it may come twice; null takes a field away. */
export type SessionChange = Immutable<v.InferOutput<typeof SessionChangeSchema>>;

/** Reads a change of a session. */
export function parseSessionChange(input: unknown): Parsed<SessionChange> {
  return parseWith(SessionChangeSchema, input);
}

const NewPointSchema = v.strictObject(pointEntries);
/** A point as somebody wrote it; its id was made on the device, so that it may come twice. */
export type NewPoint = Immutable<v.InferOutput<typeof NewPointSchema>>;

/** Reads a point that somebody wrote. */
export function parseNewPoint(input: unknown): Parsed<NewPoint> {
  return parseWith(NewPointSchema, input);
}

const PointChangeSchema = v.strictObject({text: v.optional(PointText), toPlan: v.optional(v.boolean())});
export type PointChange = Immutable<v.InferOutput<typeof PointChangeSchema>>;

/** Reads a change of a point. */
export function parsePointChange(input: unknown): Parsed<PointChange> {
  return parseWith(PointChangeSchema, input);
}

const Dots = recordOf(
  Id,
  v.pipe(Integer, v.minValue(0, 'at least 0'), v.maxValue(MAXIMUM_DOTS, `at most ${MAXIMUM_DOTS}`)),
);
const VoteSchema = v.strictObject({
  on: Id,
  value: v.nullable(v.lazy((value) => (typeof value === 'object' ? Dots : Id))),
});
/** A vote: one option, or dots by theme; null takes it back. */
export type Vote = Immutable<v.InferOutput<typeof VoteSchema>>;
export type VoteValue = NonNullable<Vote['value']>;

/** Reads a vote. */
export function parseVote(input: unknown): Parsed<Vote> {
  return parseWith(VoteSchema, input);
}

const JoinSchema = v.strictObject({code: v.pipe(v.string(), v.maxLength(40, 'at most 40 characters'))});
export type Join = Immutable<v.InferOutput<typeof JoinSchema>>;

/** Reads with which code somebody joins. */
export function parseJoin(input: unknown): Parsed<Join> {
  return parseWith(JoinSchema, input);
}

const Hands = recordOf(
  Id,
  v.pipe(
    Integer,
    v.minValue(0, 'at least 0'),
    v.maxValue(MAXIMUM_PARTICIPANTS * MAXIMUM_DOTS, `at most ${MAXIMUM_PARTICIPANTS * MAXIMUM_DOTS}`),
  ),
);
const RevealSchema = v.strictObject({on: Id, hands: v.optional(Hands)});
/** What is to be revealed, with the raised hands of who has no telephone. */
export type Reveal = Immutable<v.InferOutput<typeof RevealSchema>>;

/** Reads what is to be revealed. */
export function parseReveal(input: unknown): Parsed<Reveal> {
  return parseWith(RevealSchema, input);
}
