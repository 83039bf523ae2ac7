/** Where somebody sits in a session: who leads it, who takes part with a telephone, and what the room looks at. */
export type Seat = 'facilitator' | 'participant' | 'screen';

/**
 * Who may do what: the one place where this is said. A facilitator who votes joins as a participant, too, so that a
 * vote counts once per key; on the screen nobody does anything.
 */
const SEATS_BY_ACT = {
  /** Sees the session: everything in it is for everybody. */
  read: ['facilitator', 'participant', 'screen'],
  /** Sees the code to join with. */
  invite: ['facilitator', 'screen'],
  /** Votes, and changes or takes back a vote that is not revealed yet. */
  vote: ['participant'],
  'add-point': ['facilitator', 'participant'],
  /** Changes the text of a point that came from the same seat, or takes it away. */
  'change-own-point': ['facilitator', 'participant'],
  'change-any-point': ['facilitator'],
  /** Chooses the points for the plan. */
  'choose-points': ['facilitator'],
  /** Goes to a phase, opens a theme and its parts, and keeps the time and what was agreed. */
  lead: ['facilitator'],
  reveal: ['facilitator'],
} as const satisfies Readonly<Record<string, readonly Seat[]>>;

/** Something that can be done in a session. */
export type SessionAct = keyof typeof SEATS_BY_ACT;

/** Everything that can be done in a session. */
export const SESSION_ACTS = Object.keys(SEATS_BY_ACT) as readonly SessionAct[];

/** Whether somebody in this seat may do this. */
export function mayDo(seat: Seat, act: SessionAct): boolean {
  const seats: readonly Seat[] = SEATS_BY_ACT[act];
  return seats.includes(seat);
}
