import {addPoint, changePoint, findFormat, removePoint} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {KnownSession, SessionAction, SessionEntry, SessionLink, SessionTransport} from '@toegang/transport';

/** Stands in for a collector in the tests of one device: it takes everything at once, or lets it wait. */
export class StandInSessions implements SessionTransport {
  /** What was done on the device, in order. */
  readonly done: SessionAction[] = [];
  /** Whether what is done waits, as it does on a bad connection. */
  isSlow = false;
  known: KnownSession;
  readonly #listeners = new Set<() => void>();

  constructor(session: Session = sampleSessions.welcome, known: Partial<KnownSession> = {}) {
    this.known = {
      ...{session, content: sampleTalkContent, connection: 'live'},
      ...{pending: [], refused: [], votes: {}, clockAhead: 0},
      ...known,
    };
  }

  /** Something happened elsewhere: the device hears how things are. */
  tell(change: Partial<KnownSession>): void {
    this.known = {...this.known, ...change};
    for (const listener of this.#listeners) listener();
  }

  /** Somebody who leads the session changed it. */
  turn(change: Partial<Session>): void {
    if (this.known.session) this.tell({session: {...this.known.session, ...change}});
  }

  open(): SessionLink {
    const read = (): KnownSession => this.known;
    return {
      get known() {
        return read();
      },
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
      },
      do: (action) => this.#do(action),
      dismiss: (refused) => this.tell({refused: this.known.refused.filter((each) => each !== refused)}),
      close: () => this.#listeners.clear(),
    };
  }

  join(): Promise<SessionEntry<never>> {
    return Promise.resolve({ok: false, reason: 'unknown', problems: []});
  }

  make(): Promise<SessionEntry<never>> {
    return Promise.resolve({ok: false, reason: 'refused', problems: []});
  }

  #do(action: SessionAction): void {
    this.done.push(action);
    const votes = action.kind === 'vote' ? {votes: this.#withVote(action.vote)} : {};
    if (this.isSlow) this.tell({...votes, pending: [...this.known.pending, action]});
    else this.tell({...votes, session: this.known.session && this.#take(this.known.session, action)});
  }

  #withVote({
    on,
    value,
  }: {
    readonly on: string;
    readonly value: KnownSession['votes'][string] | null;
  }): KnownSession['votes'] {
    const others = Object.entries(this.known.votes).filter(([name]) => name !== on);
    return Object.fromEntries(value === null ? others : [...others, [on, value]]);
  }

  #take(session: Session, action: SessionAction): Session {
    const format = findFormat(sampleTalkContent, session.format);
    if (!format) return session;
    switch (action.kind) {
      case 'add-point': {
        const added = addPoint(session, action.point, {content: sampleTalkContent, format});
        return added.ok ? added.value : session;
      }
      case 'change-point':
        return changePoint(session, action.id, action.change);
      case 'remove-point':
        return removePoint(session, action.id);
      default:
        return session;
    }
  }
}
