import {readSession, type Session} from '@toegang/model';
import {systemClock, type Clock} from './clock.js';
import {addressOf, type HttpOptions} from './http-client.js';
import {pauseAfter, type Pauses} from './pauses.js';
import type {SessionPlace} from './session-link.js';

/** Where no WebSocket can be made, it is seldom tried again: asking goes on meanwhile. */
const RARE: Pauses = {firstMs: 4000, longestMs: 60_000};

/** What somebody hears who wants to know of a session at once. */
export interface LiveLineListener {
  session(session: Session): void;
  /** What was there is no more. */
  broken(): void;
}

/**
 * The live connection of one device to a session. Owns: when it is made, and when it is tried again. Does not own: what is
 * known of the session.
 */
export class LiveLine {
  readonly #options: HttpOptions;
  readonly #place: SessionPlace;
  readonly #clock: Clock;
  readonly #on: LiveLineListener;
  #state: 'none' | 'opening' | 'open' | 'closed' = 'none';
  #failures = 0;
  #notBefore = 0;
  #end = (): void => undefined;

  constructor(options: HttpOptions, place: SessionPlace, on: LiveLineListener) {
    this.#options = options;
    this.#place = place;
    this.#clock = options.clock ?? systemClock;
    this.#on = on;
  }

  /** Whether every change comes by itself. */
  get isOpen(): boolean {
    return this.#state === 'open';
  }

  /** Makes the connection, unless it is there already, or did not come about a moment ago. */
  open(): void {
    if (this.#state !== 'none' || this.#clock.now() < this.#notBefore) return;
    this.#state = 'opening';
    void this.#connect().catch(() => this.#handleEnd());
  }

  /** Lets go of a connection that may be dead: a device that slept does not notice. The next `open` makes another. */
  drop(): void {
    if (this.#state !== 'open') return;
    this.#state = 'none';
    this.#end();
  }

  close(): void {
    this.#state = 'closed';
    this.#end();
  }

  async #connect(): Promise<void> {
    const {lookLive} = await import('./live-session.js');
    if (this.#state !== 'opening') return;
    const address = toLiveAddress(this.#options);
    this.#end = lookLive(
      {...this.#place, address, clock: this.#clock},
      {state: (value) => void this.#handleState(value), end: () => this.#handleEnd()},
    );
  }

  async #handleState(value: unknown): Promise<void> {
    const parsed = await readSession(value);
    if (!parsed.ok || (this.#state !== 'opening' && this.#state !== 'open')) return;
    this.#state = 'open';
    this.#failures = 0;
    this.#on.session(parsed.value);
  }

  #handleEnd(): void {
    if (this.#state === 'closed') return;
    const wasOpen = this.#state === 'open';
    this.#state = 'none';
    if (wasOpen) {
      this.#on.broken();
    } else {
      this.#failures += 1;
      this.#notBefore = this.#clock.now() + pauseAfter(this.#failures, this.#clock.chance(), RARE);
    }
  }
}

function toLiveAddress(options: HttpOptions): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const url = new URL(addressOf(options, 'live'), base);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
}
