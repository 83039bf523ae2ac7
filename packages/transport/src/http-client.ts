import {
  parsePublishedResults,
  parseRound,
  parseScanContent,
  type Parsed,
  type Problem,
  type PublishedResults,
  type Round,
  type ScanContent,
} from '@toegang/model';
import {systemClock, type Clock} from './clock.js';
import type {Failure, Fetched, Refusal} from './transport.js';

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
}

/** How to reach a collector. */
export interface HttpOptions extends AskOptions {
  /** Base address of a collector, such as `/api/v1`. A relative one counts from the document's base. */
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
  return read(options, addressOf(options, 'rounds', round), parseRound);
}

/** Reads the content that a round's answers must belong to. */
export function fetchContent(options: HttpOptions, round: string, lang?: string): Promise<Fetched<ScanContent>> {
  const query = lang === undefined ? '' : `?${new URLSearchParams({lang}).toString()}`;
  return fetchContentFrom(addressOf(options, 'rounds', round, 'content') + query, options);
}

/** Reads what is published of a round. */
export function fetchResults(options: HttpOptions, round: string): Promise<Fetched<PublishedResults>> {
  return fetchResultsFrom(addressOf(options, 'rounds', round, 'results'), options);
}

/** Reads a content pack from any address, such as `content-src` of an element. */
export function fetchContentFrom(address: string, options: AskOptions = {}): Promise<Fetched<ScanContent>> {
  return read(options, address, parseScanContent);
}

/** Reads published results from any address, such as `results-src` of an element. */
export function fetchResultsFrom(address: string, options: AskOptions = {}): Promise<Fetched<PublishedResults>> {
  return read(options, address, parsePublishedResults);
}

/** Takes a stored response back. A second time is fine: then it is gone already. */
export async function withdrawResponse(options: HttpOptions, round: string, receipt: string): Promise<Fetched<null>> {
  const reply = await ask(options, 'DELETE', addressOf(options, 'rounds', round, 'responses', receipt));
  const isGone = reply !== null && (isGood(reply) || reply.status === 410);
  return isGone ? {ok: true, value: null} : {ok: false, failure: toFailure(reply)};
}

/** The absolute address of an endpoint, without a slash at the end. What is no address stays as it is. */
export function resolveEndpoint(endpoint: string): string {
  try {
    return new URL(endpoint, globalThis.document?.baseURI).href.replace(/\/+$/, '');
  } catch {
    return endpoint;
  }
}

/** The address of something in a collector. */
export function addressOf({endpoint}: HttpOptions, ...path: readonly string[]): string {
  return [resolveEndpoint(endpoint), ...path.map(encodeURIComponent)].join('/');
}

/**
 * The total size of requests that may outlive their page is limited to 64 kB by browsers; in characters, this
 * stays below it in every script.
 */
const MAXIMUM_KEEPALIVE_LENGTH = 20_000;

/** Asks once, without cookies and without saying from which page. Null when no whole answer came in time. */
export async function ask(options: AskOptions, method: string, address: string, sent?: string): Promise<Reply | null> {
  const {timeoutMs = DEFAULT_TIMEOUT_MS, fetch = globalThis.fetch, clock = systemClock} = options;
  const controller = new AbortController();
  const callOff = clock.after(timeoutMs, () => controller.abort());
  try {
    const response = await fetch(address, {
      method,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
      headers: {accept: 'application/json', ...(sent === undefined ? {} : {'content-type': 'application/json'})},
      ...(sent === undefined ? {} : {body: sent, keepalive: sent.length < MAXIMUM_KEEPALIVE_LENGTH}),
    });
    const body = readJson(await response.text());
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

/** What a problem document (RFC 9457) says; an answer without one is a refusal without words. */
export function toRefusal({status, body}: Reply): Refusal {
  const {detail, title, problems} = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const words = [detail, title].find((text) => typeof text === 'string') ?? '';
  return {
    kind: 'refused',
    status,
    detail: words as string,
    problems: Array.isArray(problems) ? problems.filter(isProblem) : [],
  };
}

/** Time-out, too early, too fast: not now, but not never. */
const PASSING: readonly number[] = [408, 425, 429];

function toFailure(reply: Reply | null): Failure {
  return reply === null || reply.status >= 500 || PASSING.includes(reply.status)
    ? {kind: 'unreachable'}
    : toRefusal(reply);
}

async function read<T>(
  options: AskOptions,
  address: string,
  parse: (input: unknown) => Parsed<T>,
): Promise<Fetched<T>> {
  const reply = await ask(options, 'GET', address);
  if (reply === null || !isGood(reply)) return {ok: false, failure: toFailure(reply)};
  const parsed = parse(reply.body);
  return parsed.ok ? parsed : {ok: false, failure: {kind: 'wrong-data', problems: parsed.problems}};
}

function readJson(text: string): unknown {
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
