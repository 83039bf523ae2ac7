import type {
  ContentPack,
  NewPoint,
  NewSession,
  PointChange,
  Problem,
  Reveal,
  Session,
  SessionChange,
  Vote,
  VoteValue,
} from '@toegang/model';

/** Something that was done on a device in a session; it says how things are to be, so it may arrive late or twice. */
export type SessionAction =
  | {readonly kind: 'change'; readonly change: SessionChange}
  | {readonly kind: 'add-point'; readonly point: NewPoint}
  | {readonly kind: 'change-point'; readonly id: string; readonly change: PointChange}
  | {readonly kind: 'remove-point'; readonly id: string}
  | {readonly kind: 'vote'; readonly vote: Vote}
  | {readonly kind: 'reveal'; readonly reveal: Reveal};

/** An action that who keeps the session did not take, and why. */
export interface RefusedAction {
  readonly action: SessionAction;
  /** `late`: the room has seen the outcome of the vote; `gone`: the point is no more; `not-yours`: another seat may; `wrong`: see `problems`. */
  readonly reason: 'late' | 'gone' | 'not-yours' | 'wrong';
  readonly problems: readonly Problem[];
}

/** A session as one device knows it at this moment. Never changed in place: another moment is another object. */
export interface KnownSession {
  /** As who keeps it told last; null until it was heard of. */
  readonly session: Session | null;
  /** The content that the session is held with; null until it is there. */
  readonly content: ContentPack | null;
  /** `offline`: what is done here waits and is sent later. `gone`: there is no such session, or the key opens nothing. */
  readonly connection: 'connecting' | 'live' | 'offline' | 'gone';
  /** What was done here and is not kept elsewhere yet, oldest first. */
  readonly pending: readonly SessionAction[];
  readonly refused: readonly RefusedAction[];
  /** What this device voted, by the name of the vote; also while it is still on its way. */
  readonly votes: Readonly<Record<string, VoteValue>>;
  /** In milliseconds: how far the clock of who keeps the session is ahead of the clock of this device. */
  readonly clockAhead: number;
}

/** A session that a device takes part in. */
export interface SessionLink {
  readonly known: KnownSession;
  /** Calls `listener` after every change of `known`; gives what ends that. */
  subscribe(listener: () => void): () => void;
  /** Never throws and never waits: what cannot be sent now is sent later, in order. */
  do(action: SessionAction): void;
  /** Takes a refusal away, once somebody read it. */
  dismiss(refused: RefusedAction): void;
  /** Ends the connection of this device; the session goes on. */
  close(): void;
}

/** Which session, and the key of the seat. */
export interface SessionPlace {
  readonly id: string;
  readonly key: string;
}

/** What became of a wish to come in or to make a session. `busy`: too many tries, wait. `offline`: nobody answered. */
export type SessionEntry<Value> =
  | {readonly ok: true; readonly value: Value}
  | {
      readonly ok: false;
      readonly reason: 'unknown' | 'full' | 'busy' | 'refused' | 'offline';
      readonly problems: readonly Problem[];
    };

/** A session that was made just now, with what lets people in. */
export interface MadeSession {
  readonly id: string;
  readonly joinCode: string;
  readonly keys: {readonly facilitator: string; readonly screen: string};
}

/** Where sessions are kept, as a device reaches them. */
export interface SessionTransport {
  open(place: SessionPlace): SessionLink;
  /** Comes in as a participant, with the code that stands on the screen. */
  join(code: string): Promise<SessionEntry<SessionPlace>>;
  /** Makes a session, with the key of the coordinator. */
  make(order: NewSession, coordinatorKey: string): Promise<SessionEntry<MadeSession>>;
}
