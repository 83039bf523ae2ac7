import {systemClock} from './clock.js';
import {ask, findRefusal, isGood, withKey, type HttpOptions, type Reply} from './http-client.js';
import type {SessionEntry} from './session-link.js';

/** When something was asked and answered by the clock of this device, and what the other clock said; in milliseconds. */
export interface Heard {
  readonly sentAt: number;
  readonly heardAt: number;
  /** Null when it did not say. */
  readonly saidAt: number | null;
}

/** What came back, and what came beside it. */
export interface OpenReply {
  readonly reply: Reply | null;
  readonly headers: Headers;
  readonly heard: Heard;
}

/** Asks, and tells also what came beside the body; `read` reads the body, as JSON when left out. */
export async function askOpenly(
  options: HttpOptions,
  address: string,
  init: RequestInit,
  readBody: (response: Response) => Promise<unknown> = (response) => response.json().catch(() => undefined),
): Promise<OpenReply> {
  const {now} = options.clock ?? systemClock;
  let headers = new Headers();
  const sentAt = now();
  const read = (response: Response): Promise<unknown> => {
    headers = response.headers;
    return readBody(response);
  };
  const reply = await ask({...options, read}, address, init);
  const saidAt = Date.parse(headers.get('date') ?? '');
  return {reply, headers, heard: {sentAt, heardAt: now(), saidAt: Number.isNaN(saidAt) ? null : saidAt}};
}

/** A document of the collector says so; what stands in front of it while it starts says 404, too. */
export function isGone(reply: Reply | null): boolean {
  const {status} = (reply?.body ?? {}) as {readonly status?: unknown};
  return status === reply?.status && (status === 401 || status === 404);
}

/** Asks for a way into a session, or for a new session or plan; `read` finds in the answer what was asked for. */
export async function askEntry<Value>(
  options: HttpOptions,
  address: string,
  body: unknown,
  {key, read}: {readonly key?: string; readonly read: (body: Record<string, unknown>) => Value | null},
): Promise<SessionEntry<Value>> {
  const reply = await ask(options, address, {
    method: 'POST',
    headers: {...withKey(key), 'content-type': 'application/json'},
    body: JSON.stringify(body),
  });
  const value = reply !== null && isGood(reply) ? read((reply.body ?? {}) as Record<string, unknown>) : null;
  if (value !== null) return {ok: true, value};
  if (reply?.status === 429) return {ok: false, reason: 'busy', problems: []};
  const refusal = findRefusal(reply);
  if (refusal === null) return {ok: false, reason: 'offline', problems: []};
  const {status, problems} = refusal;
  return {ok: false, reason: status === 404 ? 'unknown' : status === 409 ? 'full' : 'refused', problems};
}
