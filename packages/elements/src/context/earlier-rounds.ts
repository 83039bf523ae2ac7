import {readPublishedResults, type PublishedResults} from '@toegang/model';
import {readerFor, type CollectorReader} from './collector-reader.js';
import {LoadController, type Reading, type Source} from './load-controller.js';
import {toFetchedReading, toReading} from './readings.js';
import type {ResultsViewHost} from './results-view.js';
import {Surroundings} from './surroundings.js';

/** An element that can show other rounds beside its own. */
export interface EarlierHost extends ResultsViewHost {
  /** Ids of rounds at the collector, with spaces between. */
  readonly compare: string | null;
  /** What was published of them, as data; goes first. */
  readonly earlier: readonly PublishedResults[] | null;
}

type Rounds = readonly PublishedResults[];

/**
 * Finds and loads the rounds that its host compares with: its `earlier`, else those of the collector that `compare`
 * names; null when it names none. One that cannot be had is told of; the others alone would be half an answer.
 *
 * Owns: the requests that it takes. Does not own: whether the rounds may be compared.
 */
export class EarlierRounds extends LoadController<Rounds> {
  constructor(host: EarlierHost) {
    const around = new Surroundings(host);
    super(host, () => findRounds(host, around));
  }
}

function findRounds(host: EarlierHost, around: Surroundings): Source<Rounds> | null {
  const {earlier, transport} = host;
  if (earlier && earlier.length > 0) {
    return {key: [earlier], read: () => readAll(earlier.map(async (data) => toReading(data, readPublishedResults)))};
  }
  const ids = host.compare?.split(/\s+/u).filter(Boolean) ?? [];
  const endpoint = host.endpoint || around.endpoint;
  const reader = transport ?? (endpoint ? readerFor(endpoint) : null);
  if (ids.length === 0 || reader === null) return null;
  return {key: [reader, ...ids], read: () => readAll(ids.map((id) => fetchRound(reader, id)))};
}

async function fetchRound(reader: CollectorReader, round: string): Promise<Reading<PublishedResults>> {
  return toFetchedReading(await reader.fetchResults(round), readPublishedResults);
}

/** The first that is not there says how far they are. */
async function readAll(readings: readonly Promise<Reading<PublishedResults>>[]): Promise<Reading<Rounds>> {
  const read = await Promise.all(readings);
  const absent = read.find(({kind}) => kind !== 'ready');
  return (
    (absent as Exclude<Reading<Rounds>, {kind: 'ready'}> | undefined) ?? {
      kind: 'ready',
      value: read.flatMap((reading) => (reading.kind === 'ready' ? reading.value : [])),
    }
  );
}
