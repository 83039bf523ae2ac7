import {
  readPublishedResults,
  readRound,
  readScanContent,
  type Parsed,
  type Problem,
  type PublishedResults,
  type Round,
  type ScanContent,
} from '@toegang/model';
import {systemClock, type Clock} from './clock.js';
import type {Failure, Fetched, Refusal, Submission} from './transport.js';

// what else asks over HTTP takes it from here: it is a part of one file with this
export {readRound};
export {pauseAfter, readRetryAfter} from './pauses.js';

/** How long one answer may take. */
export const DEFAULT_TIMEOUT_MS = 15_000;

/** How to ask over HTTP. */
export interface AskOptions {
  /** How long one answer may take, its body included. 15 seconds when left out. */
  readonly timeoutMs?: number;
  /** What asks; the page's own `fetch` when left out. */
  readonly fetch?: typeof fetch;
  /** For tests. */
  readonly clock?: Clock;
  /** Reads what came back, into the body of the reply; as JSON when left out. */
  readonly read?: (response: Response) => Promise<unknown>;
}

/** How to reach a collector. */
export interface HttpOptions extends AskOptions {
  /** Base address of a collector, such as `/api/v1`. A relative one counts from the base of the document. */
  readonly endpoint: string;
}

/** What came back. `body` is undefined when it was not JSON. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
}

/** Reads what everybody may know of a round. */
export function fetchRound(options: HttpOptions, round: string): Promise<Fetched<Round>> {
  return readFrom(options, addressOf(options, 'rounds', round), readRound);
}

/** Reads the content that a round's answers must belong to. */
export function fetchContent(options: HttpOptions, round: string, lang?: string): Promise<Fetched<ScanContent>> {
  const query = lang === undefined ? '' : `?${new URLSearchParams({lang}).toString()}`;
  return readFrom(options, addressOf(options, 'rounds', round, 'content') + query, readScanContent);
}

/** Reads what is published of a round. */
export function fetchResults(options: HttpOptions, round: string): Promise<Fetched<PublishedResults>> {
  return readFrom(options, addressOf(options, 'rounds', round, 'results'), readPublishedResults);
}

/** Reads data from any address, such as `content-src` of an element; what it is, is for who asks to find out. */
export function fetchData(address: string, options: AskOptions = {}): Promise<Fetched<unknown>> {
  return readFrom(options, address, (value) => ({ok: true, value}));
}

/** Takes a stored response back. */
export async function withdrawResponse(options: HttpOptions, round: string, receipt: string): Promise<Fetched<null>> {
  const reply = await ask(options, addressOf(options, 'rounds', round, 'responses', receipt), {method: 'DELETE'});
  return reply !== null && isGood(reply) ? {ok: true, value: null} : {ok: false, failure: toFailure(reply)};
}

/** The address of something in a collector; of the collector itself when no path is given. */
export function addressOf({endpoint}: HttpOptions, ...path: readonly string[]): string {
  return [endpoint.replace(/\/+$/, ''), ...path.map(encodeURIComponent)].join('/');
}

/** Who asks, for a request: a coordinator's key, or the code of somebody who was invited. */
export function withKey(key: string | undefined): Readonly<Record<string, string>> {
  return key === undefined ? {} : {authorization: `Bearer ${key}`};
}

/** Asks once, without cookies and without saying from which page. Null when no whole answer came in time. */
export async function ask(options: AskOptions, address: string, init?: RequestInit): Promise<Reply | null> {
  const {timeoutMs = DEFAULT_TIMEOUT_MS, fetch = globalThis.fetch, clock = systemClock, read = readJson} = options;
  const controller = new AbortController();
  const callOff = clock.after(timeoutMs, () => controller.abort());
  try {
    const {signal} = controller;
    const response = await fetch(address, {...init, signal, credentials: 'omit', referrerPolicy: 'no-referrer'});
    const body = await read(response);
    return {status: response.status, body, retryAfter: response.headers.get('retry-after')};
  } catch {
    return null;
  } finally {
    callOff();
  }
}

/** Whether the service did what was asked. */
export function isGood({status}: Reply): boolean {
  return status >= 200 && status < 300;
}

/** The statuses with which a collector refuses for good. Source: design.md 3.4. */
const REFUSALS: readonly number[] = [400, 404, 409, 410, 413, 422];

/** The statuses about keys and codes. A wall in between says them, too; then without the document of a collector. */
const KEY_REFUSALS: readonly number[] = [401, 403];

/**
 * The refusal that a collector wrote in a problem document (RFC 9457). Null for anything that may be over
 * later: no answer, a broken service, too many at once, a firewall in between.
 */
export function findRefusal(reply: Reply | null): Refusal | null {
  if (reply === null) return null;
  const {status, detail, problems} = (reply.body ?? {}) as Record<string, unknown>;
  const isAboutKey = status === reply.status && KEY_REFUSALS.includes(status);
  if (!isAboutKey && !REFUSALS.includes(reply.status)) return null;
  return {
    kind: 'refused',
    status: reply.status,
    detail: typeof detail === 'string' ? detail : '',
    problems: Array.isArray(problems) ? problems.filter(isProblem) : [],
  };
}

/**
 * What an answer to a response means; null when it is worth another try. Only a receipt counts as stored: a
 * hotel's Wi-Fi says 200 to everything.
 */
export function judge(reply: Reply | null): Submission | null {
  if (reply === null || !isGood(reply)) return findRefusal(reply);
  const {receipt} = (reply.body ?? {}) as Record<string, unknown>;
  return typeof receipt === 'string' && receipt !== '' ? {kind: 'stored', receipt} : null;
}

/** Why nothing came of it. */
export function toFailure(reply: Reply | null): Failure {
  return findRefusal(reply) ?? {kind: 'unreachable'};
}

/** Asks for something and reads it. */
export async function readFrom<T>(
  options: AskOptions,
  address: string,
  read: (input: unknown) => Parsed<T> | Promise<Parsed<T>>,
  init?: RequestInit,
): Promise<Fetched<T>> {
  const reply = await ask(options, address, init);
  if (reply === null || !isGood(reply)) return {ok: false, failure: toFailure(reply)};
  const parsed = await read(reply.body);
  return parsed.ok ? parsed : {ok: false, failure: {kind: 'wrong-data', problems: parsed.problems}};
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is Problem {
  const fields = ['path', 'expected', 'received', 'message'];
  return (
    typeof value === 'object' &&
    value !== null &&
    fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'string')
  );
}
