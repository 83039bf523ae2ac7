import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LoadState} from './load-state.js';

/** What a source gives, at once or later. A source that says no way to try again is read again. */
export type Reading<T> =
  Exclude<LoadState<T>, {kind: 'unreachable'}> | {readonly kind: 'unreachable'; readonly retry?: () => void};

/** Where something comes from. It is the same source, and not read again, as long as every part of `key` is the same. */
export interface Source<T> {
  readonly key: readonly unknown[];
  /** In which language. In another one the same source is read again, and what it gave before stays until then. */
  readonly lang?: string;
  read(): Reading<T> | Promise<Reading<T>>;
}

/**
 * Keeps what its host's present source gives: null while there is no source.
 *
 * Owns: one reading at a time and its state; a late answer of an earlier source is dropped.
 * Does not own: which source that is; it asks before every update of the host.
 */
export class LoadController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #findSource: () => Source<T> | null;
  #key: readonly unknown[] = [];
  #lang: string | undefined;
  #state: LoadState<T> | null = null;
  #running: Promise<Reading<T>> | null = null;

  constructor(host: ReactiveControllerHost, findSource: () => Source<T> | null) {
    this.#host = host;
    this.#findSource = findSource;
    host.addController(this);
  }

  get state(): LoadState<T> | null {
    return this.#state;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    const source = this.#findSource();
    if (source === null) {
      this.#stop();
      this.#state = null;
      this.#key = [];
    } else if (!isSame(source.key, this.#key)) {
      this.#start(source);
    } else if (source.lang !== this.#lang) {
      this.#start(source, this.#state);
    }
  }

  /** `former` stays until there is something else to show. */
  #start(source: Source<T>, former?: LoadState<T> | null): void {
    this.#stop();
    this.#key = source.key;
    this.#lang = source.lang;
    const reading = source.read();
    if (!(reading instanceof Promise)) {
      this.#state = this.#withRetry(reading);
      return;
    }
    const kept = former?.kind === 'ready' ? former : null;
    this.#running = reading;
    this.#state = kept ?? {kind: 'loading'};
    void reading.then((outcome) => {
      if (this.#running !== reading) return;
      this.#running = null;
      this.#state = outcome.kind === 'ready' ? outcome : (kept ?? this.#withRetry(outcome));
      this.#host.requestUpdate();
    });
  }

  /** What was not finished has to be asked for again. */
  #stop(): void {
    if (this.#running === null) return;
    this.#running = null;
    this.#key = [];
  }

  #withRetry(reading: Reading<T>): LoadState<T> {
    return reading.kind === 'unreachable' ? {retry: this.#retry, ...reading} : reading;
  }

  readonly #retry = (): void => {
    this.#key = [];
    this.#host.requestUpdate();
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
