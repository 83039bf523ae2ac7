import type {Doc} from 'yjs';
import {systemClock, type Clock} from './clock.js';
import {addressOf, type HttpOptions} from './http-client.js';
import {pauseAfter, type Pauses} from './pauses.js';

/** Where no WebSocket can be made, it is seldom tried again: asking goes on meanwhile. */
const RARE: Pauses = {firstMs: 4000, longestMs: 60_000};

/** What to look at, and what for. */
export interface LiveLineOptions {
  /** `session/{id}` or `plan/{id}` */
  readonly name: string;
  readonly key: string;
  /** What is known already, in bytes of Yjs: only the rest is sent. */
  readonly known?: () => Uint8Array;
  /** Hears of the document when all of it came, and after each change; says whether it could be understood. */
  readonly heard: (document: Doc) => boolean | Promise<boolean>;
  /** What was there is no more. */
  readonly broken: () => void;
}

/**
 * The live connection of one device to a session or a plan. Owns: when it is made, and when it is tried again. Does not own: what is
 * known of it.
 */
export class LiveLine {
  readonly #options: HttpOptions;
  readonly #line: LiveLineOptions;
  readonly #clock: Clock;
  #state: 'none' | 'opening' | 'open' | 'closed' = 'none';
  #failures = 0;
  #notBefore = 0;
  #end = (): void => undefined;

  constructor(options: HttpOptions, line: LiveLineOptions) {
    this.#options = options;
    this.#line = line;
    this.#clock = options.clock ?? systemClock;
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
    const {lookLive} = await import('./look-live.js');
    if (this.#state !== 'opening') return;
    const {name, key, known} = this.#line;
    this.#end = lookLive(
      {...{name, key, known: known?.()}, address: toLiveAddress(this.#options), clock: this.#clock},
      {state: (now) => void this.#handleState(now), end: () => this.#handleEnd()},
    );
  }

  async #handleState(document: Doc): Promise<void> {
    const isUnderstood = await this.#line.heard(document);
    if (!isUnderstood || this.#state !== 'opening') return;
    this.#state = 'open';
    this.#failures = 0;
  }

  #handleEnd(): void {
    if (this.#state === 'closed') return;
    const wasOpen = this.#state === 'open';
    this.#state = 'none';
    if (wasOpen) {
      this.#line.broken();
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
