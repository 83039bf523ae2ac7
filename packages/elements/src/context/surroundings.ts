import {ContextConsumer} from '@lit/context';
import type {ContentPack, PublishedResults} from '@toegang/model';
import type {ReactiveController, ReactiveElement} from 'lit';
import {contentContext, endpointContext, languageContext, resultsContext, roundContext} from './contexts.js';
import type {LoadState} from './load-state.js';

/**
 * What the environments around the host say; null for what none of them says.
 *
 * Owns: the host's subscriptions to the contexts, also to an environment that is upgraded later than the host.
 * Does not own: what the host says itself, which goes first.
 */
export class Surroundings implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #endpoint;
  readonly #round;
  readonly #language;
  readonly #contentPack;
  readonly #results;
  readonly #consumers;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#endpoint = new ContextConsumer(host, {context: endpointContext, subscribe: true});
    this.#round = new ContextConsumer(host, {context: roundContext, subscribe: true});
    this.#language = new ContextConsumer(host, {context: languageContext, subscribe: true});
    this.#contentPack = new ContextConsumer(host, {context: contentContext, subscribe: true});
    this.#results = new ContextConsumer(host, {context: resultsContext, subscribe: true});
    this.#consumers = [this.#endpoint, this.#round, this.#language, this.#contentPack, this.#results];
    host.addController(this);
  }

  get endpoint(): string | null {
    return this.#endpoint.value ?? null;
  }

  get round(): string | null {
    return this.#round.value ?? null;
  }

  /** For a host that is an environment itself; others take the nearest `lang`, and draw again when this changes. */
  get language(): string | null {
    return this.#language.value ?? null;
  }

  get contentPack(): LoadState<ContentPack> | null {
    return this.#contentPack.value ?? null;
  }

  get results(): LoadState<PublishedResults> | null {
    return this.#results.value ?? null;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('context-provider', this.#handleProvider);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#handleProvider);
    for (const consumer of this.#consumers) delete consumer.value;
  }

  /** Asks again: the environment that just woke up may be one around the host. */
  readonly #handleProvider = (): void => {
    for (const consumer of this.#consumers) {
      consumer.hostDisconnected();
      consumer.hostConnected();
    }
  };
}
