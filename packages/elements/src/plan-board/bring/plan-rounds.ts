import {pointsForPlan, type PointForPlan} from '@toegang/domain/session.js';
import {readPublishedResults, readSession, type PublishedResults, type Session} from '@toegang/model';
import {readerFor, type CollectorReader} from '../../context/collector-reader.js';
import {findGiven} from '../../context/given-source.js';
import {LoadController, type Reading, type Source} from '../../context/load-controller.js';
import type {LoadState} from '../../context/load-state.js';
import {toFetchedReading, toReading} from '../../context/readings.js';
import {Surroundings} from '../../context/surroundings.js';
import type {PlanHost} from '../plan-host.js';

/** The rounds that a plan can be held against. */
export interface RoundsHere {
  readonly rounds: readonly PublishedResults[];
  /** Some could not be had. */
  readonly isPartial: boolean;
}

/**
 * The rounds around a plan, and the session that the page gives.
 *
 * Owns: loading them: the results that the page gives, else what the collector published of the rounds that the page and
 * the plan name. Does not own: whether they may be compared.
 */
export class PlanRounds {
  readonly #rounds: LoadController<RoundsHere>;
  readonly #session: LoadController<Session>;

  constructor(host: PlanHost, roundOfPlan: () => string | null) {
    const around = new Surroundings(host);
    this.#rounds = new LoadController(host, () => findRounds(host, around, roundOfPlan()));
    this.#session = new LoadController(host, () => findGiven(host.session, null, readSession));
  }

  /** Null when there is nowhere to get any from. */
  get state(): LoadState<RoundsHere> | null {
    return this.#rounds.state;
  }

  /** What the group of the given session chose for the plan; null while there is no session. */
  get sessionPoints(): readonly PointForPlan[] | null {
    const session = this.#session.state;
    return session?.kind === 'ready' ? pointsForPlan(session.value) : null;
  }
}

function findRounds(host: PlanHost, around: Surroundings, ofPlan: string | null): Source<RoundsHere> | null {
  const {results, transport} = host;
  if (results && results.length > 0) {
    return {key: [results], read: () => readAll(results.map(async (data) => toReading(data, readPublishedResults)))};
  }
  const endpoint = host.endpoint || around.endpoint;
  const reader = transport ?? (endpoint ? readerFor(endpoint) : null);
  const named = [host.round ?? around.round, ofPlan, ...(host.compare?.split(/\s+/u) ?? [])];
  const ids = [...new Set(named.filter((id) => id !== null && id !== ''))] as readonly string[];
  if (ids.length === 0 || reader === null) return null;
  return {key: [reader, ...ids], read: () => readAll(ids.map((id) => fetchRound(reader, id)))};
}

async function fetchRound(reader: CollectorReader, round: string): Promise<Reading<PublishedResults>> {
  return toFetchedReading(await reader.fetchResults(round), readPublishedResults);
}

/** A plan outlives its rounds: those that are left are worth showing, as long as it is said that some are not there. */
async function readAll(readings: readonly Promise<Reading<PublishedResults>>[]): Promise<Reading<RoundsHere>> {
  const read = await Promise.all(readings);
  const rounds = read.flatMap((reading) => (reading.kind === 'ready' ? reading.value : []));
  if (rounds.length === 0 && read.some(({kind}) => kind === 'unreachable')) return {kind: 'unreachable'};
  return {kind: 'ready', value: {rounds, isPartial: rounds.length < read.length}};
}
