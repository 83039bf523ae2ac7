import type {Round} from '@toegang/model';
import {createHttpTransport, type Fetched, type SubmissionListener, type Transport} from '@toegang/transport';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RoundSource} from '../context/content-controller.js';
import {LoadController, type Source} from '../context/load-controller.js';
import type {LoadState} from '../context/load-state.js';
import {toFailedReading} from '../context/readings.js';
import type {Surroundings} from '../context/surroundings.js';

/** The element that speaks with a collector; null for what it does not say itself. */
export interface LinkHost extends ReactiveControllerHost {
  readonly endpoint: string | null;
  readonly round: string | null;
  readonly transport: Transport | null;
}

/**
 * The host's way to its collector: its own `transport`, else one made for the endpoint.
 *
 * Owns: that transport, what is known of the round, and listening to what becomes of responses that wait.
 * Does not own: any response.
 */
export class CollectorLink implements ReactiveController {
  readonly #host: LinkHost;
  readonly #around: Surroundings;
  readonly #onOutcome: SubmissionListener;
  readonly #round: LoadController<Round>;
  #endpoint: string | null = null;
  #made: Transport | null = null;
  #transport: Transport | null = null;
  #reader: RoundSource['transport'] | null = null;
  #stopWatching: (() => void) | undefined;

  constructor(host: LinkHost, surroundings: Surroundings, onOutcome: SubmissionListener) {
    this.#host = host;
    this.#around = surroundings;
    this.#onOutcome = onOutcome;
    host.addController(this);
    this.#round = new LoadController<Round>(host, () => this.source && roundAt(this.source));
  }

  /** Null when nothing leaves the page. */
  get transport(): Transport | null {
    return this.#transport;
  }

  /** Null when nobody says one. */
  get roundId(): string | null {
    return this.#host.round || this.#around.round || null;
  }

  /** What is known of the round; null without a collector. */
  get round(): LoadState<Round> | null {
    return this.#round.state;
  }

  /** The round at the collector; null without one. It is asked for once, however many want to know. */
  get source(): RoundSource | null {
    const round = this.roundId;
    return this.#reader && round !== null ? {transport: this.#reader, round} : null;
  }

  hostConnected(): void {
    this.#stopWatching = this.#transport?.watch(this.#onOutcome);
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  hostUpdate(): void {
    const transport = this.#host.transport ?? this.#makeTransport(this.#host.endpoint || this.#around.endpoint || null);
    if (transport === this.#transport) return;
    this.hostDisconnected();
    this.#transport = transport;
    this.#reader = transport && askOnce(transport);
    this.hostConnected();
  }

  #makeTransport(endpoint: string | null): Transport | null {
    if (endpoint !== this.#endpoint) {
      this.#endpoint = endpoint;
      this.#made = endpoint === null ? null : createHttpTransport({endpoint});
    }
    return this.#made;
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

function roundAt({transport, round}: RoundSource): Source<Round> {
  return {
    key: [transport, round],
    async read() {
      const fetched = await transport.fetchRound(round);
      return fetched.ok ? {kind: 'ready', value: fetched.value} : toFailedReading(fetched.failure);
    },
  };
}
