import {readScanContent} from '@toegang/model';
import {readerFor, type CollectorReader} from '../context/collector-reader.js';
import {ContentController, type ContentHost, type KnownRoundSource} from '../context/content-controller.js';
import type {LoadState} from '../context/load-state.js';
import {ResultsController, type PublishedRound, type ResultsHost} from '../context/results-controller.js';
import {Surroundings} from '../context/surroundings.js';
import {makeChart, type Chart, type ChartContent, type ChartChoice} from './chart.js';
import {builtInContent} from './radar-languages.js';

/** The element that shows a chart. */
export interface ChartHost extends ContentHost, ResultsHost {
  readonly endpoint: string | null;
  readonly round: string | null;
  readonly transport: CollectorReader | null;
}

/**
 * Brings results and their content together in one chart.
 *
 * Owns: where both come from, and what they make together. Does not own: how the chart is shown.
 */
export class ChartController {
  readonly #host: ChartHost;
  readonly #around: Surroundings;
  readonly #results: ResultsController;
  readonly #content: ContentController<ChartContent>;

  constructor(host: ChartHost) {
    this.#host = host;
    this.#around = new Surroundings(host);
    this.#results = new ResultsController(host, this.#around, () => this.#findRound());
    this.#content = new ContentController<ChartContent>(host, this.#around, {
      parse: readScanContent,
      ours: builtInContent,
      findRound: () => this.#findRoundOfResults(),
    });
  }

  /** Whether the names are ours, which there are in other languages too. */
  get hasOurNames(): boolean {
    return this.#content.isBuiltIn;
  }

  /** How far the chart is; null when nobody gave any results. */
  read(choice: ChartChoice): LoadState<Chart> | null {
    const results = this.#results.state;
    if (results?.kind !== 'ready') return results;
    const content = this.#content.state;
    if (content.kind !== 'ready') return content;
    const chart = makeChart(results.value, content.value, choice);
    return chart.ok ? {kind: 'ready', value: chart.value} : {kind: 'wrong', problems: chart.problems};
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
