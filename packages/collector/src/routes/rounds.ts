import {parseRoundChange} from '@toegang/model';
import type {Context, Hono} from 'hono';
import {readJson} from '../http/body.js';
import {coordinatorOnly} from '../http/coordinator-only.js';
import {answer, type Connection} from '../http/methods.js';
import {answerOutcome, problemDocument} from '../http/problem.js';
import {changeRound} from '../rounds/change-round.js';
import {makeRound} from '../rounds/make-round.js';
import {refuseProblems} from '../rounds/outcome.js';
import {findRound, listRounds} from '../storage/round-store.js';
import {NO_ROUND, readRoundId} from './round-id.js';
import type {RouteDeps} from './route-deps.js';

/** In bytes. A whole content pack may come along. */
const MAXIMUM_ORDER_SIZE = 2_000_000;

/** Rounds: a coordinator makes, lists and changes them; everybody may see one. */
export function addRoundRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/rounds', {
    GET: coordinatorOnly(deps, async () => Response.json(await listRounds(deps.storage.queries))),
    POST: coordinatorOnly(deps, (context) => postRound(deps, context)),
  });
  answer(routes, '/rounds/:round', {
    GET: (context) => getRound(deps, context),
    PATCH: coordinatorOnly(deps, (context) => patchRound(deps, context)),
  });
}

async function postRound(deps: RouteDeps, {req}: Context<Connection>): Promise<Response> {
  const body = await readJson(req.raw, MAXIMUM_ORDER_SIZE);
  const outcome = body.ok ? await makeRound(deps, body.value) : body;
  return answerOutcome(outcome, (round) =>
    Response.json(round, {status: 201, headers: {Location: `${new URL(req.url).pathname}/${round.id}`}}),
  );
}

async function getRound({storage}: RouteDeps, context: Context<Connection>): Promise<Response> {
  const kept = await findRound(storage.queries, readRoundId(context));
  return kept ? Response.json(kept.round) : problemDocument(NO_ROUND);
}

async function patchRound(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const body = await readJson(context.req.raw, MAXIMUM_ORDER_SIZE);
  if (!body.ok) return problemDocument(body.refusal);
  const change = parseRoundChange(body.value);
  const outcome = change.ok
    ? await changeRound(deps, readRoundId(context), change.value.state)
    : refuseProblems('The change', change.problems);
  return answerOutcome(outcome, (round) => Response.json(round));
}
