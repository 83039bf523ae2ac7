import {parseRound, type Round} from '@toegang/model';
import {createHttpTransport, type Fetched, type Submission, type Transport} from '@toegang/transport';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RoundSource} from '../context/content-controller.js';
import type {Source} from '../context/load-controller.js';
import {toFetchedReading} from '../context/readings.js';

/** The element that speaks with a collector. */
export interface LinkHost extends ReactiveControllerHost {
  readonly transport: Transport | null;
}

/** Where the host's collector is, and of which round. */
export interface LinkTarget {
  readonly endpoint: string | null;
  readonly round: string | null;
}

/**
 * The host's way to its collector: its own `transport`, else one made for the endpoint.
 *
 * Owns: that transport, and listening to what becomes of responses that wait. Does not own: any response.
 */
export class CollectorLink implements ReactiveController {
  readonly #host: LinkHost;
  readonly #findTarget: () => LinkTarget;
  readonly #onOutcome: (responseId: string, outcome: Submission) => void;
  #endpoint: string | null = null;
  #made: Transport | null = null;
  #transport: Transport | null = null;
  #reader: RoundSource['transport'] | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(
    host: LinkHost,
    findTarget: () => LinkTarget,
    onOutcome: (responseId: string, outcome: Submission) => void,
  ) {
    this.#host = host;
    this.#findTarget = findTarget;
    this.#onOutcome = onOutcome;
    host.addController(this);
  }

  /** Null when nothing leaves the page. */
  get transport(): Transport | null {
    return this.#transport;
  }

  /** The round at the collector; null without one. It is asked for once, however many want to know. */
  get source(): RoundSource | null {
    const {round} = this.#findTarget();
    return this.#reader !== null && round !== null ? {transport: this.#reader, round} : null;
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  hostUpdate(): void {
    const transport = this.#host.transport ?? this.#makeTransport(this.#findTarget().endpoint);
    if (transport === this.#transport) return;
    this.hostDisconnected();
    this.#transport = transport;
    this.#reader = transport && askOnce(transport);
    this.#watch();
  }

  #makeTransport(endpoint: string | null): Transport | null {
    if (endpoint !== this.#endpoint) {
      this.#endpoint = endpoint;
      this.#made = endpoint === null ? null : createHttpTransport({endpoint});
    }
    return this.#made;
  }

  #watch(): void {
    this.#stopWatching ??= this.#transport?.watch(this.#onOutcome) ?? null;
  }
}

/** Keeps what a collector said of a round; what could not be fetched is asked for again. */
function askOnce(transport: Transport): RoundSource['transport'] {
  const asked = new Map<string, Promise<Fetched<Round>>>();
  return {
    fetchContent: (round, lang) => transport.fetchContent(round, lang),
    fetchRound(round) {
      const answer = asked.get(round) ?? transport.fetchRound(round);
      asked.set(round, answer);
      void answer.then(({ok}) => ok || asked.delete(round));
      return answer;
    },
  };
}

/** The round itself, as something to load; null without one. */
export function roundAt(source: RoundSource | null): Source<Round> | null {
  if (source === null) return null;
  const {transport, round} = source;
  return {
    key: [transport, round],
    read: async () => toFetchedReading(await transport.fetchRound(round), parseRound),
  };
}
