import type {Fetched} from '@toegang/transport';
import {toFailedReading} from '../context/readings.js';
import type {LoadState} from '../context/load-state.js';

/**
 * Something of the collector's, and what became of it here since.
 *
 * Owns: one request at a time; a late answer is dropped, and what was there stays while it is asked for again.
 * Does not own: when to ask.
 */
export class Fetching<T> {
  readonly #fetch: () => Promise<Fetched<T>>;
  readonly #onChange: () => void;
  #state: LoadState<T> = {kind: 'loading'};
  #asked = 0;

  constructor(fetch: () => Promise<Fetched<T>>, onChange: () => void) {
    this.#fetch = fetch;
    this.#onChange = onChange;
  }

  get state(): LoadState<T> {
    return this.#state;
  }

  /** What is there; null while nothing is. */
  get value(): T | null {
    return this.#state.kind === 'ready' ? this.#state.value : null;
  }

  readonly load = async (): Promise<void> => {
    const asked = ++this.#asked;
    if (this.#state.kind !== 'ready') this.#set({kind: 'loading'});
    const fetched = await this.#fetch();
    if (asked !== this.#asked) return;
    if (fetched.ok) {
      this.#set({kind: 'ready', value: fetched.value});
    } else {
      const reading = toFailedReading(fetched.failure);
      this.#set(reading.kind === 'unreachable' ? {kind: 'unreachable', retry: () => void this.load()} : reading);
    }
  };

  /** Takes what became of it, after something was done. */
  take(value: T): void {
    this.#asked += 1;
    this.#set({kind: 'ready', value});
  }

  /** What was there is not what is there now. */
  forget(): void {
    this.#asked += 1;
    this.#set({kind: 'loading'});
  }

  #set(state: LoadState<T>): void {
    this.#state = state;
    this.#onChange();
  }
}
