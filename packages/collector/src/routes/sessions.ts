import {mayDo} from '@toegang/domain/session.js';
import type {Context, Hono} from 'hono';
import {readJson} from '../http/body.js';
import {serveOwn} from '../http/cached.js';
import {findClientAddress} from '../http/client-address.js';
import {coordinatorOnly} from '../http/coordinator-only.js';
import {refuseHaste, tooFast} from '../http/haste.js';
import {answer, type Connection} from '../http/methods.js';
import {answerOutcome, problemDocument} from '../http/problem.js';
import {makeEtag} from '../rounds/codes.js';
import {enter} from '../sessions/enter.js';
import {joinSession} from '../sessions/join-session.js';
import {lead} from '../sessions/lead.js';
import {makeSession} from '../sessions/make-session.js';
import {findSessionContent} from '../storage/session-store.js';
import type {RouteDeps} from './route-deps.js';
import {readEntrance, withRevision} from './session-id.js';

/** In bytes. A whole content pack may come along. */
const MAXIMUM_ORDER_SIZE = 2_000_000;
/** In bytes. What was agreed, in letters that take many bytes. */
const MAXIMUM_CHANGE_SIZE = 32 * 1024;

/** Sessions: a coordinator makes one, telephones join it, who has a key sees it, and the facilitator leads it. */
export function addSessionRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/sessions', {POST: coordinatorOnly(deps, (context) => postSession(deps, context))});
  answer(routes, '/sessions/join', {POST: (context) => postJoin(deps, context)});
  answer(routes, '/sessions/:session', {
    GET: (context) => getSession(deps, context),
    PATCH: (context) => patchSession(deps, context),
  });
  answer(routes, '/sessions/:session/content', {GET: (context) => getContent(deps, context)});
}

async function postSession(deps: RouteDeps, {req}: Context<Connection>): Promise<Response> {
  const body = await readJson(req.raw, MAXIMUM_ORDER_SIZE);
  const outcome = body.ok ? await makeSession(deps, body.value) : body;
  return answerOutcome(outcome, (made) =>
    Response.json(made, {status: 201, headers: {Location: `${new URL(req.url).pathname}/${made.id}`}}),
  );
}

/** Only a wrong code counts against guessing, so that a room full of telephones behind one address comes in at once. */
async function postJoin(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const {guesses, trustedProxies} = deps;
  const address = findClientAddress(context.env.incoming, trustedProxies);
  const seconds = guesses.waitFor(address);
  if (seconds > 0) return tooFast(seconds);
  const haste = refuseHaste(deps, context);
  if (haste) return haste;
  const body = await readJson(context.req.raw, MAXIMUM_CHANGE_SIZE);
  const outcome = body.ok ? await joinSession(deps, body.value) : body;
  if (!outcome.ok && outcome.refusal.status === 404) guesses.take(address);
  return answerOutcome(outcome, (joined) => Response.json(joined, {status: 201}));
}

async function getSession(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const entered = await enter(deps, readEntrance(context), 'read');
  return answerOutcome(entered, ({session, joinCode, seat}) => {
    const json = JSON.stringify(mayDo(seat, 'invite') ? {...session, joinCode} : session);
    return serveOwn(context, {json, etag: makeEtag(json)});
  });
}

async function patchSession(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const haste = refuseHaste(deps, context);
  if (haste) return haste;
  const body = await readJson(context.req.raw, MAXIMUM_CHANGE_SIZE);
  const outcome = body.ok ? await lead(deps, readEntrance(context), body.value) : body;
  return answerOutcome(outcome, (what) => withRevision(Response.json(what.value), what));
}

async function getContent(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const entered = await enter(deps, readEntrance(context), 'read');
  if (!entered.ok) return problemDocument(entered.refusal);
  const content = await findSessionContent(deps.storage.queries, entered.value.session.id);
  return content ? serveOwn(context, content) : problemDocument({status: 404, detail: 'There is no such session.'});
}
