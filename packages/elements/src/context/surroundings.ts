import {ContextEvent} from '@lit/context';
import type {ContentPack, PublishedResults} from '@toegang/model';
import type {ReactiveController, ReactiveElement} from 'lit';
import {contentContext, endpointContext, resultsContext, roundContext} from './contexts.js';
import type {LoadState} from './load-state.js';

const CONTEXTS = {
  endpoint: endpointContext,
  round: roundContext,
  contentPack: contentContext,
  results: resultsContext,
};
type Name = keyof typeof CONTEXTS;

const NAMES = Object.keys(CONTEXTS) as Name[];

/**
 * What the environments around the host say; null for what none of them says.
 *
 * Owns: the host's subscriptions to the contexts, also to an environment that is upgraded later than the host.
 * Does not own: what the host says itself, which goes first.
 */
export class Surroundings implements ReactiveController {
  endpoint: string | null = null;
  round: string | null = null;
  contentPack: LoadState<ContentPack> | null = null;
  results: LoadState<PublishedResults> | null = null;
  readonly #host: ReactiveElement;
  readonly #stops = new Map<Name, (() => void) | undefined>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
    this.#host.ownerDocument.addEventListener('context-provider', this.#listen);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#listen);
    this.#stop();
  }

  /** Asks again when an environment wakes up: it may be one around the host. */
  readonly #listen = (): void => {
    this.#stop();
    for (const name of NAMES) {
      const hear = (value: unknown, stop?: () => void): void => {
        if (stop !== this.#stops.get(name)) this.#stops.get(name)?.();
        this.#stops.set(name, stop);
        Object.assign(this, {[name]: value ?? null});
        this.#host.requestUpdate();
      };
      this.#host.dispatchEvent(new ContextEvent(CONTEXTS[name], this.#host, hear, true));
    }
  };

  #stop(): void {
    for (const name of NAMES) {
      this.#stops.get(name)?.();
      this[name] = null;
    }
    this.#stops.clear();
  }
}
