import {readContentPack, readSession, type ContentPack, type Problem, type Session} from '@toegang/model';
import {askOpenly, isGone, type Heard} from './ask-openly.js';
import {systemClock} from './clock.js';
import {addressOf, ask, findRefusal, isGood, withKey, type HttpOptions, type Reply} from './http-client.js';
import {readRetryAfter} from './pauses.js';
import type {RefusedAction, SessionAction, SessionPlace} from './session-link.js';

/** What came of an action: `wait` is worth another try, `gone` never. */
export type DeedOutcome =
  /** `revision`: from which number of the session on it can be seen. */
  | {readonly kind: 'kept'; readonly revision: number; readonly session: Session | null}
  | {readonly kind: 'refused'; readonly reason: RefusedAction['reason']; readonly problems: readonly Problem[]}
  | {readonly kind: 'gone'}
  /** `notBefore`: in milliseconds since 1970. */
  | {readonly kind: 'wait'; readonly notBefore: number};

/** What came of looking at a session. */
export type Look =
  | {readonly kind: 'seen'; readonly session: Session; readonly etag: string | null; readonly heard: Heard}
  | {readonly kind: 'unchanged'; readonly heard: Heard}
  | {readonly kind: 'gone'}
  | {readonly kind: 'wait'};

/** Looks at a session; one that is known by its tag need not be sent again. */
export async function lookAt(options: HttpOptions, place: SessionPlace, etag: string | null): Promise<Look> {
  const {reply, headers, heard} = await askOpenly(options, addressOf(options, 'sessions', place.id), {
    headers: {...withKey(place.key), ...(etag !== null && {'if-none-match': etag})},
    cache: 'no-store',
  });
  if (reply?.status === 304) return {kind: 'unchanged', heard};
  if (isGone(reply)) return {kind: 'gone'};
  if (reply === null || !isGood(reply)) return {kind: 'wait'};
  const parsed = await readSession(reply.body);
  if (!parsed.ok) return {kind: 'wait'};
  return {kind: 'seen', session: parsed.value, etag: headers.get('etag'), heard};
}

/** Reads the content of a session; null when it is not there now. */
export async function fetchSessionContent(options: HttpOptions, place: SessionPlace): Promise<ContentPack | null> {
  const address = addressOf(options, 'sessions', place.id, 'content');
  const reply = await ask(options, address, {headers: withKey(place.key)});
  const parsed = reply !== null && isGood(reply) ? await readContentPack(reply.body) : null;
  return parsed?.ok ? parsed.value : null;
}

/** Asks who keeps the session to do something. */
export async function send(options: HttpOptions, place: SessionPlace, action: SessionAction): Promise<DeedOutcome> {
  const {method, path, body} = toRequest(action);
  const {reply, headers} = await askOpenly(options, addressOf(options, 'sessions', place.id, ...path), {
    method,
    headers: {...withKey(place.key), ...(body !== undefined && {'content-type': 'application/json'})},
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
  // only who keeps the session knows its number; a hotel's Wi-Fi says 200 to everything
  const revision = Number(headers.get('session-revision') ?? Number.NaN);
  if (reply !== null && isGood(reply) && !Number.isNaN(revision)) {
    const parsed = action.kind === 'change' ? await readSession(reply.body) : null;
    return {kind: 'kept', revision, session: parsed?.ok ? parsed.value : null};
  }
  if (isGone(reply) && !isAboutPoint(action, reply)) return {kind: 'gone'};
  const refusal = reply === null || isGood(reply) ? null : findRefusal(reply);
  if (refusal === null) {
    const now = (options.clock ?? systemClock).now();
    return {kind: 'wait', notBefore: now + readRetryAfter(reply?.retryAfter ?? null, now)};
  }
  return {kind: 'refused', reason: reasonOf(action, refusal.status), problems: refusal.problems};
}

function toRequest(action: SessionAction): {
  readonly method: string;
  readonly path: readonly string[];
  readonly body?: unknown;
} {
  switch (action.kind) {
    case 'change':
      return {method: 'PATCH', path: [], body: action.change};
    case 'add-point':
      return {method: 'POST', path: ['points'], body: action.point};
    case 'change-point':
      return {method: 'PATCH', path: ['points', action.id], body: action.change};
    case 'remove-point':
      return {method: 'DELETE', path: ['points', action.id]};
    case 'vote':
      return {method: 'POST', path: ['votes'], body: action.vote};
    case 'reveal':
      return {method: 'POST', path: ['reveal'], body: action.reveal};
  }
}

/** Whether it is perhaps only the point that is not there. */
function isAboutPoint({kind}: SessionAction, reply: Reply | null): boolean {
  return reply?.status === 404 && (kind === 'change-point' || kind === 'remove-point');
}

function reasonOf({kind}: SessionAction, status: number): RefusedAction['reason'] {
  if (status === 403) return 'not-yours';
  if (status === 404 || status === 410) return 'gone';
  return status === 409 && kind === 'vote' ? 'late' : 'wrong';
}
