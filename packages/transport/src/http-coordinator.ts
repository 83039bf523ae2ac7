import type {Parsed, Problem, Response as ScanResponse, Round, RoundState} from '@toegang/model';
import {
  addressOf,
  ask,
  fetchContent,
  fetchResults,
  fetchRound,
  isGood,
  judge,
  readFrom,
  readRound,
  toFailure,
  withKey,
  withdrawResponse,
  type HttpOptions,
} from './http-client.js';
import type {CoordinatorTransport, RoundOrder} from './coordinator.js';
import {readActs, readAnswer, readAnswers, readCodeCounts, readCodes, readProgress} from './coordinator-shapes.js';
import type {Fetched, Refusal, Submission, Transport} from './transport.js';

/** How to reach a collector as its coordinator. */
export interface CoordinatorOptions extends HttpOptions {
  /** Sent with each request, and kept nowhere else. */
  readonly key: string;
}

/** Makes a coordinator's way to a collector. */
export function createHttpCoordinator(options: CoordinatorOptions): CoordinatorTransport {
  const at = (...path: readonly string[]): string => addressOf(options, 'rounds', ...path);
  const headers = withKey(options.key);
  const get = <T>(address: string, read: (input: unknown) => Parsed<T> | Promise<Parsed<T>>): Promise<Fetched<T>> =>
    readFrom(options, address, read, {headers});
  const send = <T>(
    method: 'POST' | 'PATCH',
    address: string,
    body: unknown,
    read: (input: unknown) => Parsed<T> | Promise<Parsed<T>>,
  ): Promise<Fetched<T>> => readFrom(options, address, read, writing(method, body, options.key));
  return {
    listRounds: () => get(at(), readRounds),
    makeRound: (order: RoundOrder) => send('POST', at(), order, readRound),
    setState: (round: string, state: RoundState) => send('PATCH', at(round), {state}, readRound),
    fetchContent: (round, lang) => fetchContent(options, round, lang),
    fetchProgress: (round) => get(at(round, 'progress'), readProgress),
    fetchAnswers: (round, state) => get(`${at(round, 'answers')}?state=${state}`, readAnswers),
    decide: (round, answer, decision) => send('PATCH', at(round, 'answers', answer), decision, readAnswer),
    fetchAudit: (round) => get(at(round, 'audit'), readActs),
    makeCodes: (round, audience, count) => send('POST', at(round, 'codes'), {audience, count}, readCodes),
    countCodes: (round) => get(at(round, 'codes'), readCodeCounts),
    fetchExport: (round, format) => fetchFile(options, `${at(round, 'export')}?format=${format}`),
    paper: createPaperTransport(options),
  };
}

/** In milliseconds: a report of a large round takes its time. */
const EXPORT_TIMEOUT_MS = 60_000;

async function fetchFile(options: CoordinatorOptions, address: string): Promise<Fetched<Blob>> {
  const read = (response: Response): Promise<unknown> => (response.ok ? response.blob() : response.json());
  const reply = await ask({timeoutMs: EXPORT_TIMEOUT_MS, ...options, read}, address, {headers: withKey(options.key)});
  return reply !== null && isGood(reply)
    ? {ok: true, value: reply.body as Blob}
    : {ok: false, failure: toFailure(reply)};
}

/** What a scan in the coordinator's own hands sends with the key, at once or not at all. */
function createPaperTransport(options: CoordinatorOptions): Transport {
  return {
    fetchRound: (round) => fetchRound(options, round),
    fetchContent: (round, lang) => fetchContent(options, round, lang),
    fetchResults: (round) => fetchResults(options, round),
    submit: (response) => submit(options, response),
    withdraw: (round, receipt) => withdrawResponse(options, round, receipt),
    watch: () => () => undefined,
    discard: () => Promise.resolve(false),
  };
}

/** The form lies on the desk: who could not send it tries again. */
const NOT_SENT: Refusal = {kind: 'refused', status: 0, detail: '', problems: []};

async function submit(options: CoordinatorOptions, response: ScanResponse): Promise<Submission> {
  const address = addressOf(options, 'rounds', response.round, 'responses');
  return judge(await ask(options, address, writing('POST', response, options.key))) ?? NOT_SENT;
}

function writing(method: string, body: unknown, key: string): RequestInit {
  return {method, headers: {...withKey(key), 'content-type': 'application/json'}, body: JSON.stringify(body)};
}

async function readRounds(input: unknown): Promise<Parsed<readonly Round[]>> {
  if (!Array.isArray(input)) return {ok: false, problems: [NO_LIST]};
  const parsed = await Promise.all(input.map(async (round: unknown) => readRound(round)));
  const problems = parsed.flatMap((round, index) =>
    round.ok ? [] : round.problems.map((problem) => ({...problem, path: `${index}.${problem.path}`})),
  );
  return problems.length > 0
    ? {ok: false, problems}
    : {ok: true, value: parsed.flatMap((round) => (round.ok ? [round.value] : []))};
}

const NO_LIST: Problem = {path: '', expected: 'a list', received: 'something else', message: 'Expected a list.'};
