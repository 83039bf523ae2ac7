import type {Parsed, PublishedResults} from '@toegang/model';
import {readerFor, type CollectorReader} from './collector-reader.js';
import {
  ContentController,
  type ContentHost,
  type ContentReference,
  type KnownRoundSource,
} from './content-controller.js';
import type {LoadState} from './load-state.js';
import type {Parse} from './readings.js';
import {ResultsController, type PublishedRound, type ResultsHost} from './results-controller.js';
import {Surroundings} from './surroundings.js';
import type {Translated} from './translated.js';

/** The element that shows results in the words of their content. */
export interface ResultsViewHost extends ContentHost, ResultsHost {
  readonly endpoint: string | null;
  readonly round: string | null;
  readonly transport: CollectorReader | null;
}

/**
 * Brings results and their content together.
 *
 * Owns: where both come from, and how far they are. Does not own: what its host makes of them.
 */
export class ResultsView<Content extends ContentReference> {
  readonly #host: ResultsViewHost;
  readonly #around: Surroundings;
  readonly #results: ResultsController;
  readonly #content: ContentController<Content>;

  /** `ours` is shown when nobody gives other content; `parse` reads the part of it that the host needs. */
  constructor(host: ResultsViewHost, ours: Translated<Content>, parse: Parse<Content>) {
    this.#host = host;
    this.#around = new Surroundings(host);
    this.#results = new ResultsController(host, this.#around, () => this.#findRound());
    const findRound = (): KnownRoundSource | null => this.#findRoundOfResults();
    this.#content = new ContentController<Content>(host, this.#around, {parse, ours, findRound});
  }

  /** Whether the names are ours, which there are in other languages too. */
  get hasOurNames(): boolean {
    return this.#content.isBuiltIn;
  }

  /** How far that is which `make` makes of both; null when nobody gave any results. */
  read<View>(make: (results: PublishedResults, content: Content) => Parsed<View>): LoadState<View> | null {
    const results = this.#results.state;
    if (results?.kind !== 'ready') return results;
    const content = this.#content.state;
    if (content.kind !== 'ready') return content;
    const view = make(results.value, content.value);
    return view.ok ? {kind: 'ready', value: view.value} : {kind: 'wrong', problems: view.problems};
  }

  #findRound(): PublishedRound<CollectorReader> | null {
    const endpoint = this.#host.endpoint || this.#around.endpoint;
    const transport = this.#host.transport ?? (endpoint && readerFor(endpoint));
    const round = this.#host.round || this.#around.round;
    return transport && round ? {transport, round} : null;
  }

  /** The results say which content they are counted by, so that the round need not be asked for. */
  #findRoundOfResults(): KnownRoundSource | null {
    const found = this.#findRound();
    const results = this.#results.state;
    return found && results?.kind === 'ready' ? {...found, reference: results.value.content} : null;
  }
}
