import {readPlan, type Plan, type PlanSettings, type Problem} from '@toegang/model';
import {askOpenly, isGone, type OpenReply} from './ask-openly.js';
import {systemClock} from './clock.js';
import {addressOf, ask, findRefusal, isGood, withKey, type HttpOptions, type Reply} from './http-client.js';
import {readRetryAfter} from './pauses.js';
import type {PlanPlace, PlanRight, RefusedStep} from './plan-link.js';

/** What a collector tells beside a plan. */
interface PlanNews {
  readonly right: PlanRight;
  readonly isPublic: boolean;
  readonly hasEarlier: boolean;
}

/** What came of looking at a plan: `wait` is worth another try, `gone` never. */
export type PlanLook =
  | {readonly kind: 'seen'; readonly bytes: Uint8Array; readonly etag: string | null; readonly news: PlanNews}
  | {readonly kind: 'unchanged'; readonly news: PlanNews}
  | {readonly kind: 'gone'}
  | {readonly kind: 'wait'};

/** What came of sending. `behind`: it builds on something that the collector does not have. */
export type Sent =
  | {readonly kind: 'kept'; readonly news: PlanNews}
  | {readonly kind: 'refused'; readonly reason: RefusedStep['reason']; readonly problems: readonly Problem[]}
  | {readonly kind: 'gone'}
  | {readonly kind: 'behind'}
  /** `notBefore`: in milliseconds since 1970. */
  | {readonly kind: 'wait'; readonly notBefore: number};

/** What of a document is asked for: what differs from a tag, and from a state. */
export interface Known {
  readonly etag: string | null;
  readonly vector: Uint8Array | null;
}

/** In bytes: an address may not be much longer. */
const LONGEST_VECTOR = 3000;

/** Looks at the document of a plan. */
export async function lookAtPlan(options: HttpOptions, place: PlanPlace, {etag, vector}: Known): Promise<PlanLook> {
  const query = vector === null || vector.length > LONGEST_VECTOR ? '' : `?after=${toBase64(vector)}`;
  const headers = {...keyOf(place), ...(etag !== null && {'if-none-match': etag})};
  const address = addressOf(options, 'plans', place.id, 'document') + query;
  const opened = await askOpenly(options, address, {headers, cache: 'no-store'}, readBytes);
  const {reply} = opened;
  const news = readNews(opened);
  if (reply?.status === 304 && news !== null) return {kind: 'unchanged', news};
  if (isGone(reply)) return {kind: 'gone'};
  if (reply === null || !isGood(reply) || news === null || !(reply.body instanceof Uint8Array)) return {kind: 'wait'};
  return {kind: 'seen', bytes: reply.body, etag: opened.headers.get('etag'), news};
}

/** Sends what changed. */
export async function sendUpdate(options: HttpOptions, place: PlanPlace, update: Uint8Array): Promise<Sent> {
  const headers = {...keyOf(place), 'content-type': 'application/octet-stream'};
  const init = {method: 'POST', headers, body: update as Uint8Array<ArrayBuffer>};
  return judge(options, await askOpenly(options, addressOf(options, 'plans', place.id, 'changes'), init));
}

/** Changes the plan as a whole. */
export async function sendSettings(options: HttpOptions, place: PlanPlace, settings: PlanSettings): Promise<Sent> {
  const headers = {...keyOf(place), 'content-type': 'application/json'};
  const init = {method: 'PATCH', headers, body: JSON.stringify(settings)};
  return judge(options, await askOpenly(options, addressOf(options, 'plans', place.id), init));
}

/** Erases a plan for everybody; whether it is gone. */
export async function erasePlan(options: HttpOptions, place: PlanPlace): Promise<boolean> {
  const reply = await ask(options, addressOf(options, 'plans', place.id), {method: 'DELETE', headers: keyOf(place)});
  return reply?.status === 204 || (reply?.status === 404 && isGone(reply));
}

/** Reads a plan that is only looked at: the one before this one, or what residents may read. */
export async function lookAtOther(
  options: HttpOptions,
  place: PlanPlace,
  which: 'earlier' | 'public',
): Promise<{readonly kind: 'seen'; readonly plan: Plan} | {readonly kind: 'gone' | 'wait'}> {
  const reply = await ask(options, addressOf(options, 'plans', place.id, which), {headers: keyOf(place)});
  if (isGone(reply)) return {kind: 'gone'};
  const parsed = reply !== null && isGood(reply) ? await readPlan(reply.body) : null;
  return parsed?.ok ? {kind: 'seen', plan: parsed.value} : {kind: 'wait'};
}

function judge(options: HttpOptions, opened: OpenReply): Sent {
  const {reply} = opened;
  const news = readNews(opened);
  if (reply !== null && isGood(reply) && news !== null) return {kind: 'kept', news};
  if (isGone(reply)) return {kind: 'gone'};
  const refusal = reply === null || isGood(reply) ? null : findRefusal(reply);
  if (refusal === null) {
    const now = (options.clock ?? systemClock).now();
    return {kind: 'wait', notBefore: now + readRetryAfter(reply?.retryAfter ?? null, now)};
  }
  if (refusal.status === 409) return {kind: 'behind'};
  return {kind: 'refused', reason: reasonOf(refusal.status, refusal.problems), problems: refusal.problems};
}

/** What is wrong with the plan as a whole, or with all actions together, is that there are too many. */
function reasonOf(status: number, problems: readonly Problem[]): RefusedStep['reason'] {
  if (status === 403) return 'not-yours';
  const isFull = status === 413 || problems.some(({path}) => path === 'actions' || path === '');
  return isFull ? 'full' : 'wrong';
}

/** Only who keeps the plan says this; a hotel's Wi-Fi says 200 to everything. */
function readNews({headers}: OpenReply): PlanNews | null {
  const right = (['view', 'edit', 'manage'] as const).find((one) => one === headers.get('plan-right'));
  if (right === undefined) return null;
  const [isPublic, hasEarlier] = ['plan-public', 'plan-earlier'].map((name) => headers.get(name) === 'true');
  return {right, isPublic: isPublic === true, hasEarlier: hasEarlier === true};
}

/** A refusal is JSON, also where bytes were asked for. */
async function readBytes(response: Response): Promise<unknown> {
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  return response.json().catch(() => undefined) as Promise<Reply['body']>;
}

function keyOf({key}: PlanPlace): Readonly<Record<string, string>> {
  return withKey(key ?? undefined);
}

function toBase64(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
