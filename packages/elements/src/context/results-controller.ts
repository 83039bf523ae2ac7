import {readPublishedResults, type PublishedResults} from '@toegang/model';
import type {Transport} from '@toegang/transport';
import type {ReactiveElement} from 'lit';
import {findAround, findGiven} from './given-source.js';
import {LoadController, type Source} from './load-controller.js';
import {toFetchedReading} from './readings.js';
import type {Surroundings} from './surroundings.js';

/** The element whose results are looked for. */
export interface ResultsHost extends ReactiveElement {
  /** What was published; null when the host gives none. */
  readonly results: PublishedResults | null;
  /** Address of what was published; null when the host gives none. */
  readonly resultsSrc: string | null;
}

type ResultsReader = Pick<Transport, 'fetchResults'>;

/** A round whose results can be asked for. */
export interface PublishedRound<Reader extends ResultsReader = ResultsReader> {
  readonly transport: Reader;
  readonly round: string;
}

/**
 * Finds and loads the results that its host shows: its `results`, else its `results-src`, else those of the
 * environment, else those of the round at the collector; null when nobody gives any.
 *
 * Owns: the choice, and the request that it takes. Does not own: what the host makes of the numbers.
 */
export class ResultsController extends LoadController<PublishedResults> {
  constructor(host: ResultsHost, surroundings: Surroundings, findRound: () => PublishedRound | null) {
    super(host, () => findResults(host, surroundings, findRound));
  }
}

function findResults(
  host: ResultsHost,
  surroundings: Surroundings,
  findRound: () => PublishedRound | null,
): Source<PublishedResults> | null {
  const {results, resultsSrc} = host;
  const given =
    findGiven(results, resultsSrc, readPublishedResults) ?? findAround(surroundings.results, readPublishedResults);
  if (given !== null) return given;
  const found = findRound();
  if (found === null) return null;
  const {transport, round} = found;
  return {
    key: ['round', transport, round],
    read: async () => toFetchedReading(await transport.fetchResults(round), readPublishedResults),
  };
}
