import {findResponseProblems, type PublishedResults, type Response, type Round, type ScanContent} from '@toegang/model';
import type {Fetched, Refusal, Submission, Transport} from './transport.js';

/** What a memory transport knows from the beginning. */
export interface MemoryTransportOptions {
  readonly rounds?: readonly Round[];
  /** Found by the id and version that a round names, and by language: the first that fits when none has it. */
  readonly contents?: readonly ScanContent[];
  /** Found by the id of their round. */
  readonly results?: readonly PublishedResults[];
}

/** A transport that never leaves the page. */
export interface MemoryTransport extends Transport {
  /** What is stored now, in order of arrival. */
  readonly responses: readonly Response[];
}

/** Makes a transport that keeps everything in memory: for tests, stories and pages without a service. */
export function createMemoryTransport(options: MemoryTransportOptions = {}): MemoryTransport {
  const {rounds = [], contents = [], results = []} = options;
  const shelf = createShelf();

  const findRound = (id: string): Round | undefined => rounds.find((round) => round.id === id);
  const findContent = (round: string, lang?: string): ScanContent | undefined => {
    const wanted = findRound(round)?.content;
    const fitting = contents.filter(({id, version}) => id === wanted?.id && version === wanted.version);
    return fitting.find((content) => content.lang === lang) ?? fitting[0];
  };
  const submit = (response: Response): Submission =>
    shelf.findOutcome(response.id) ??
    findRefusal(response, findRound(response.round), findContent(response.round)) ??
    shelf.store(response);

  return {
    get responses() {
      return shelf.list();
    },
    fetchRound: (round) => Promise.resolve(found(findRound(round))),
    fetchContent: (round, lang) => Promise.resolve(found(findContent(round, lang))),
    fetchResults: (round) => Promise.resolve(found(results.find((result) => result.round === round))),
    submit: (response) => Promise.resolve(submit(response)),
    withdraw: (round, receipt) => Promise.resolve(shelf.withdraw(round, receipt)),
    watch: () => () => undefined,
    discard: () => Promise.resolve(false),
  };
}

/** Remembers responses by receipt; of a withdrawn one only that it was there. */
interface Shelf {
  list(): readonly Response[];
  store(response: Response): Submission;
  /** What became of a response that came before; null when it is new. */
  findOutcome(responseId: string): Submission | null;
  withdraw(round: string, receipt: string): Fetched<null>;
}

interface Stored {
  readonly receipt: string;
  readonly round: string;
  response: Response | null;
}

function createShelf(): Shelf {
  const places = new Map<string, Stored>();
  return {
    list: () => [...places.values()].flatMap(({response}) => response ?? []),
    store(response) {
      const receipt = `0000-0000-0000-${String(places.size + 1).padStart(4, '0')}`;
      places.set(response.id, {receipt, round: response.round, response});
      return {kind: 'stored', receipt};
    },
    findOutcome(responseId) {
      const place = places.get(responseId);
      if (place === undefined) return null;
      if (place.response === null) return refuse(410, 'This response was withdrawn.');
      return {kind: 'stored', receipt: place.receipt};
    },
    withdraw(round, receipt) {
      const place = [...places.values()].find((it) => it.round === round && it.receipt === receipt);
      if (place === undefined) return {ok: false, failure: refuse(404, 'No response has this receipt.')};
      place.response = null;
      return {ok: true, value: null};
    },
  };
}

function findRefusal(response: Response, round: Round | undefined, content: ScanContent | undefined): Refusal | null {
  if (round === undefined) return refuse(404, 'There is no such round.');
  if (round.state === 'closed') return refuse(409, 'This round is closed.');
  const problems = content === undefined ? [] : findResponseProblems(response, content);
  return problems.length > 0 ? {...refuse(422, 'The response does not fit its content.'), problems} : null;
}

function found<T>(value: T | undefined): Fetched<T> {
  return value === undefined ? {ok: false, failure: refuse(404, 'There is no such thing.')} : {ok: true, value};
}

function refuse(status: number, detail: string): Refusal {
  return {kind: 'refused', status, detail, problems: []};
}
