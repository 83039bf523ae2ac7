import * as v from 'valibot';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {ContentReference, Id, Integer, Quantity, recordOf, Text, Token, visibleText} from './primitives.js';
import {MAXIMUM_TITLE_LENGTH} from './round-limits.js';
import {SessionPhase, TalkStep} from './session-format.js';
import {
  MAXIMUM_POINTS,
  MAXIMUM_POINT_LENGTH,
  MAXIMUM_SESSION_THEMES,
  MAXIMUM_TALLIES,
  MAXIMUM_TIMER_SECONDS,
} from './session-limits.js';

/** In seconds. */
export const TimerSeconds = v.pipe(
  Integer,
  v.minValue(0, 'at least 0'),
  v.maxValue(MAXIMUM_TIMER_SECONDS, `at most ${MAXIMUM_TIMER_SECONDS}`),
);

/** How long is talked, as data: when it ends (in milliseconds since 1970), or how many seconds are left while it rests. */
const Timer = v.variant('state', [
  v.object({state: v.literal('running'), seconds: TimerSeconds, endsAt: Quantity}),
  v.object({state: v.literal('paused'), seconds: TimerSeconds, left: TimerSeconds}),
]);

/** How many chose what, by option: `agree`, or the id of a theme. */
const Totals = recordOf(Id, Quantity);

const tally = {on: Id, voters: v.optional(Quantity)};

/**
 * What became of a vote of the room: how many voted, and what in sum once the facilitator reveals it. Never who.
 * `on` is the id of a statement or an opening question, or `themes` for the dots, or `disciplines`.
 */
export const Tally = v.variant('revealed', [
  v.object({...tally, revealed: v.literal(false), value: v.null()}),
  v.object({...tally, revealed: v.literal(true), value: Totals}),
]);

/** The text of a point. */
export const PointText = visibleText(MAXIMUM_POINT_LENGTH);

/** What a point belongs to. `case-1` is the first case of its theme. */
export const pointEntries = {
  id: Token,
  text: PointText,
  theme: v.optional(Id),
  principle: v.optional(Id),
  case: v.optional(Id),
  /** What was asked, in a format that asks to write. */
  prompt: v.optional(Id),
  /** Which group wrote it, where groups look apart. */
  audience: v.optional(Id),
};

/** Something that people want to keep (punt). */
const Point = v.object({...pointEntries, toPlan: v.boolean()});

/** A group that talks together in one room, or half of it at home (bijeenkomst): what everybody there may see. */
export const SessionSchema = v.object({
  schema: v.literal('toegang-session/1'),
  id: Token,
  title: v.pipe(Text, v.maxLength(MAXIMUM_TITLE_LENGTH, `at most ${MAXIMUM_TITLE_LENGTH} characters`)),
  content: ContentReference,
  /** Present when the content came with the order: whoever has a pack of that name has perhaps other words. */
  ownContent: v.optional(v.literal(true)),
  /** Id of the format; the first one of the content when it is absent. */
  format: v.optional(Id),
  /** The measurement that is talked about. */
  round: v.optional(Token),
  phase: SessionPhase,
  /** What the group chose to talk about, in that order. */
  themes: v.pipe(v.array(Id), v.maxLength(MAXIMUM_SESSION_THEMES, `at most ${MAXIMUM_SESSION_THEMES}`)),
  /** The theme or principle that is open. */
  current: v.optional(Id),
  step: v.optional(TalkStep),
  /** Which case or statement of it is on the screen: `case-1`, or the id of the statement. */
  item: v.optional(Id),
  timer: v.optional(Timer),
  /** What a telephone joins with; only whoever leads the session, and the screen of the room, gets it. */
  joinCode: v.optional(Text),
  /** Grows by one with every change that can be seen; of two copies, the one with the higher number is the newer one. */
  revision: v.optional(Quantity),
  /** How many telephones joined. */
  participants: v.optional(Quantity),
  tallies: v.pipe(v.array(Tally), v.maxLength(MAXIMUM_TALLIES, `at most ${MAXIMUM_TALLIES}`)),
  points: v.pipe(v.array(Point), v.maxLength(MAXIMUM_POINTS, `at most ${MAXIMUM_POINTS}`)),
  /** What the group agreed at the end. */
  agreed: v.optional(Text),
});
export type Session = Immutable<v.InferOutput<typeof SessionSchema>>;
export type SessionTally = Session['tallies'][number];
export type SessionPoint = Session['points'][number];
export type SessionTimer = NonNullable<Session['timer']>;
export type VoteTotals = Immutable<v.InferOutput<typeof Totals>>;

/** Reads a session as a collector gives it, or as a device kept it. */
export function parseSession(input: unknown): Parsed<Session> {
  return parseWith(SessionSchema, input);
}
