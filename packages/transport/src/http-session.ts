import {readSession, type Session} from '@toegang/model';
import {systemClock, type Clock} from './clock.js';
import type {HttpOptions} from './http-client.js';
import {LiveLine} from './live-line.js';
import {onReturn} from './on-return.js';
import {OtherClock} from './other-clock.js';
import {pauseAfter, type Pauses} from './pauses.js';
import type {KnownSession, RefusedAction, SessionAction, SessionLink, SessionPlace} from './session-link.js';
import {SessionOutbox, type Waiting} from './session-outbox.js';
import {fetchSessionContent, lookAt, send, type Look} from './session-requests.js';

/** People in a room wait for it, so it is tried often: a collector that comes back is found within two seconds. */
const HASTY: Pauses = {firstMs: 500, longestMs: 2000};
/** In milliseconds, less up to half by chance: how often is asked while nothing comes by itself. */
const ASK_OFTEN = 3000;
/** The same while it does: to be sure, and because a reconnection may have been missed. */
const ASK_SELDOM = 30_000;
/** In milliseconds: by then a change has come by itself. */
const COMES_WITHIN = 1000;
/** In milliseconds: a room full of devices comes back one after another. */
const SPREAD = 500;

const NOTHING_KNOWN: KnownSession = {
  session: null,
  content: null,
  connection: 'connecting',
  pending: [],
  refused: [],
  votes: {},
  clockAhead: 0,
};

/**
 * A session that a collector keeps, as one device takes part in it. Owns: what is known, when is asked and when is sent.
 * Does not own: what is asked, and the order of what is sent.
 */
export class HttpSession implements SessionLink {
  readonly #options: HttpOptions;
  readonly #place: SessionPlace;
  readonly #clock: Clock;
  readonly #outbox = new SessionOutbox();
  readonly #otherClock = new OtherClock();
  readonly #listeners = new Set<() => void>();
  readonly #line: LiveLine;
  readonly #endReturns: () => void;
  #known = NOTHING_KNOWN;
  #etag: string | null = null;
  #failures = 0;
  #isTelling = false;
  #isClosed = false;
  #looking: Promise<void> | null = null;
  #isToLookAgain = false;
  #isFetchingContent = false;
  #sending: Waiting | null = null;
  #notBefore = 0;
  #callOffLook = (): void => undefined;

  constructor(options: HttpOptions, place: SessionPlace) {
    this.#options = options;
    this.#place = place;
    this.#clock = options.clock ?? systemClock;
    this.#endReturns = onReturn(() => {
      this.#line.drop();
      this.#look();
    });
    this.#line = new LiveLine(options, {
      ...{name: `session/${place.id}`, key: place.key},
      heard: (document) => this.#hearLive(document.getMap('session').toJSON()),
      broken: () => this.#lookAfter(SPREAD * this.#clock.chance()),
    });
    this.#look();
  }

  get known(): KnownSession {
    return this.#known;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  do(action: SessionAction): void {
    this.#outbox.add(action, this.#sending);
    this.#tellOutbox();
    void this.#send();
  }

  dismiss(refused: RefusedAction): void {
    this.#tell({refused: this.#known.refused.filter((one) => one !== refused)});
  }

  close(): void {
    this.#isClosed = true;
    this.#listeners.clear();
    this.#stop();
  }

  /** Asks how the session is; when it is being asked already, once more after that. */
  #look(): void {
    if (this.#isOver) return;
    this.#isToLookAgain = this.#looking !== null;
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = null;
      if (this.#isToLookAgain) this.#look();
    });
  }

  async #lookOnce(): Promise<void> {
    this.#callOffLook();
    const before = this.#known.session;
    const look = await lookAt(this.#options, this.#place, this.#etag);
    if (this.#isOver) return;
    if (look.kind === 'gone') {
      this.#end();
    } else if (look.kind === 'wait') {
      this.#failures += 1;
      this.#tell({connection: 'offline'});
      this.#lookAfter(pauseAfter(this.#failures, this.#clock.chance(), HASTY));
    } else {
      this.#hear(look, before);
      this.#lookAfter((this.#line.isOpen ? ASK_SELDOM : ASK_OFTEN) * (1 - this.#clock.chance() / 2));
    }
  }

  #hear(look: Look & {readonly kind: 'seen' | 'unchanged'}, before: Session | null): void {
    this.#failures = 0;
    this.#otherClock.hear(look.heard);
    this.#tell({connection: 'live', clockAhead: this.#otherClock.ahead});
    if (look.kind === 'seen') {
      this.#etag = look.etag;
      // nothing came in while it was asked, so the answer counts whatever its number: a backup was put back
      this.#take(look.session, this.#known.session === before);
    }
    this.#line.open();
    void this.#fetchContent();
    void this.#send();
  }

  async #hearLive(value: unknown): Promise<boolean> {
    const parsed = await readSession(value);
    if (parsed.ok && !this.#isOver) this.#take(parsed.value, false);
    return parsed.ok;
  }

  #lookAfter(delayMs: number): void {
    this.#callOffLook();
    this.#callOffLook = this.#clock.after(delayMs, () => this.#look());
  }

  async #fetchContent(): Promise<void> {
    if (this.#known.content !== null || this.#isFetchingContent) return;
    this.#isFetchingContent = true;
    const content = await fetchSessionContent(this.#options, this.#place);
    this.#isFetchingContent = false;
    if (content !== null && !this.#isClosed) this.#tell({content});
  }

  /** Sends one action after another, until nothing waits or nobody answers. */
  async #send(): Promise<void> {
    if (this.#sending !== null) return;
    for (;;) {
      const next = this.#clock.now() < this.#notBefore ? null : this.#outbox.next;
      if (next === null || this.#isOver) return;
      this.#sending = next;
      const isSent = await this.#sendOne(next);
      this.#sending = null;
      if (!isSent) return;
    }
  }

  async #sendOne(next: Waiting): Promise<boolean> {
    const {action} = next;
    const outcome = await send(this.#options, this.#place, action);
    if (this.#isOver) return false;
    switch (outcome.kind) {
      case 'gone':
        this.#end();
        return false;
      case 'wait':
        this.#notBefore = outcome.notBefore;
        this.#failures += 1;
        this.#tell({connection: 'offline'});
        this.#lookAfter(pauseAfter(this.#failures, this.#clock.chance(), HASTY));
        return false;
      case 'refused':
        this.#outbox.drop(next);
        this.#tell({refused: [...this.#known.refused, {action, reason: outcome.reason, problems: outcome.problems}]});
        this.#look(); // the room is further than this device thought
        break;
      case 'kept':
        this.#outbox.keep(next, outcome.revision);
        if (outcome.session !== null) this.#take(outcome.session, false);
        else this.#settle();
    }
    this.#tellOutbox();
    return true;
  }

  /** Takes a session as it was heard of; an older one that comes late changes nothing. */
  #take(session: Session, isNewest: boolean): void {
    const known = this.#known.session;
    const isKnown = known !== null && numberOf(session) <= numberOf(known);
    if (isKnown && !isNewest) return;
    const joinCode = session.joinCode ?? known?.joinCode;
    this.#tell({session: joinCode === undefined ? session : {...session, joinCode}});
    this.#settle();
    this.#tellOutbox();
  }

  /** What can be seen in the session waits no more; what is kept and cannot be seen yet, is asked for. */
  #settle(): void {
    this.#outbox.settle(numberOf(this.#known.session));
    if (this.#outbox.next !== null || this.#outbox.pending.length === 0) return;
    if (this.#line.isOpen) this.#lookAfter(COMES_WITHIN);
    else this.#look();
  }

  get #isOver(): boolean {
    return this.#isClosed || this.#known.connection === 'gone';
  }

  #end(): void {
    this.#tell({connection: 'gone'});
    this.#stop();
  }

  #stop(): void {
    this.#callOffLook();
    this.#endReturns();
    this.#line.close();
  }

  #tellOutbox(): void {
    const {pending, votes} = this.#outbox;
    this.#tell({pending, votes});
  }

  /** Listeners hear of it after what goes on now, and only once; one that throws stops neither the others nor the sending. */
  #tell(change: Partial<KnownSession>): void {
    this.#known = {...this.#known, ...change};
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      for (const listener of this.#listeners) queueMicrotask(listener);
    });
  }
}

function numberOf(session: Session | null): number {
  return session?.revision ?? 0;
}
