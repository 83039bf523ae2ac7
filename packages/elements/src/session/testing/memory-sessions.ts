import {
  findBallot,
  findFormat,
  mayDo,
  replay,
  revealTally,
  isRevealed,
  setVoters,
  type Seat,
  type SessionAct,
} from '@toegang/domain/session.js';
import type {ContentPack, Session, VoteValue} from '@toegang/model';
import type {
  KnownSession,
  RefusedAction,
  SessionAction,
  SessionEntry,
  SessionLink,
  SessionPlace,
  SessionTransport,
} from '@toegang/transport';

/** A session with several devices, in memory: what a test or a story has in the place of a collector. */
export interface MemorySessions extends SessionTransport {
  /** As who keeps it knows it. */
  readonly session: Session;
  /** How the connection of every device is. */
  connect(connection: KnownSession['connection']): void;
  /** Something that happens elsewhere. */
  change(change: Partial<Session>): void;
  /** What `join` and `make` say from now on; null for what goes well. */
  refuse(reason: (SessionEntry<never> & {readonly ok: false})['reason'] | null): void;
}

/** The seat that a key opens: `facilitator`, `screen`, or a telephone. */
function seatOf(key: string): Seat {
  return key === 'facilitator' || key === 'screen' ? key : 'participant';
}

const ACTS: Readonly<Record<SessionAction['kind'], SessionAct>> = {
  change: 'lead',
  'add-point': 'add-point',
  'change-point': 'change-any-point',
  'remove-point': 'change-any-point',
  vote: 'vote',
  reveal: 'reveal',
};

/** Makes a session that is there from the beginning; `ABCD-EFGH` lets a telephone in. */
export function createMemorySessions(
  begin: Session,
  content: ContentPack,
  {now = Date.now}: {readonly now?: () => number} = {},
): MemorySessions {
  const format = findFormat(content, begin.format);
  if (format === undefined) throw new Error('The content does not have the format of the session.');
  const rules = {content, format};
  const listeners = new Set<() => void>();
  const ballots = new Map<string, Map<string, VoteValue>>();
  let session: Session = {joinCode: 'ABCD-EFGH', ...begin};
  let connection: KnownSession['connection'] = 'live';
  let refusal: (SessionEntry<never> & {readonly ok: false})['reason'] | null = null;
  let joined = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const votesOn = (on: string): Map<string, VoteValue> => {
    const votes = ballots.get(on) ?? new Map<string, VoteValue>();
    ballots.set(on, votes);
    return votes;
  };

  /** Does it; or says why not. */
  const take = (key: string, action: SessionAction): RefusedAction['reason'] | null => {
    if (!mayDo(seatOf(key), ACTS[action.kind])) return 'not-yours';
    if (action.kind === 'vote') {
      const {on, value} = action.vote;
      if (isRevealed(session, on)) return 'late';
      if (value === null) votesOn(on).delete(key);
      else votesOn(on).set(key, value);
      session = setVoters(session, on, votesOn(on).size);
      return null;
    }
    if (action.kind === 'reveal') {
      const ballot = findBallot(rules, action.reveal.on);
      if (ballot === null) return 'wrong';
      session = revealTally(session, ballot, {votes: [...votesOn(ballot.on).values()], hands: action.reveal.hands});
      return null;
    }
    const done = replay(session, [action], {...rules, now: now()});
    session = done.session;
    return done.dropped.length > 0 ? 'wrong' : null;
  };

  const open = ({key}: SessionPlace): SessionLink => {
    const own = new Set<() => void>();
    let pending: readonly SessionAction[] = [];
    let refused: readonly RefusedAction[] = [];
    let votes: Readonly<Record<string, VoteValue>> = {};
    const hear = (): void => {
      if (connection === 'live') {
        const waiting = pending;
        pending = [];
        for (const action of waiting) settle(action);
      }
      for (const listener of own) listener();
    };
    const settle = (action: SessionAction): void => {
      const reason = take(key, action);
      if (reason !== null) refused = [...refused, {action, reason, problems: []}];
    };
    listeners.add(hear);
    return {
      get known() {
        const seen = mayDo(seatOf(key), 'invite') ? session : withoutCode(session);
        return {session: seen, content, connection, pending, refused, votes, clockAhead: 0};
      },
      subscribe(listener) {
        own.add(listener);
        return () => void own.delete(listener);
      },
      do(action) {
        if (action.kind === 'vote') votes = withVote(votes, action.vote.on, action.vote.value);
        if (connection !== 'live') pending = [...pending, action];
        else settle(action);
        tell();
      },
      dismiss(gone) {
        refused = refused.filter((each) => each !== gone);
        tell();
      },
      close: () => void listeners.delete(hear),
    };
  };

  return {
    get session() {
      return session;
    },
    open,
    connect(state) {
      connection = state;
      tell();
    },
    change(change) {
      session = {...session, ...change};
      tell();
    },
    refuse: (reason) => void (refusal = reason),
    join: (code) => {
      const isRight = code.replace(/[^a-z]/giu, '').toUpperCase() === 'ABCDEFGH';
      const reason = refusal ?? (isRight ? null : 'unknown');
      if (reason !== null) return Promise.resolve({ok: false, reason, problems: []});
      session = {...session, participants: (session.participants ?? 0) + 1};
      tell();
      return Promise.resolve({ok: true, value: {id: session.id, key: `phone-${++joined}`}});
    },
    make: ({title, format: id}) => {
      if (refusal !== null) return Promise.resolve({ok: false, reason: refusal, problems: []});
      session = {...session, title, ...(id !== undefined && {format: id})};
      const keys = {facilitator: 'facilitator', screen: 'screen'};
      return Promise.resolve({ok: true, value: {id: session.id, joinCode: 'ABCD-EFGH', keys}});
    },
  };
}

function withoutCode(session: Session): Session {
  return Object.fromEntries(Object.entries(session).filter(([name]) => name !== 'joinCode')) as Session;
}

function withVote(
  votes: Readonly<Record<string, VoteValue>>,
  on: string,
  value: VoteValue | null,
): Readonly<Record<string, VoteValue>> {
  const others = Object.fromEntries(Object.entries(votes).filter(([name]) => name !== on));
  return value === null ? others : {...others, [on]: value};
}
