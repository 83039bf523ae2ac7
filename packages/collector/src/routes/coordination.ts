import type {Context, Hono} from 'hono';
import {readJson} from '../http/body.js';
import {coordinatorOnly} from '../http/coordinator-only.js';
import {answer, type Connection} from '../http/methods.js';
import {answerOutcome, problemDocument} from '../http/problem.js';
import {countCodes, makeCodes} from '../rounds/make-codes.js';
import {findProgress} from '../rounds/progress.js';
import {listAudit} from '../storage/audit-store.js';
import {NO_ROUND, readRoundId} from './round-id.js';
import type {RouteDeps} from './route-deps.js';

/** In bytes. */
const MAXIMUM_ORDER_SIZE = 1024;

/** What a coordinator needs to run a round: who was invited, how many answered, what was done. */
export function addCoordinationRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/rounds/:round/codes', {
    GET: coordinatorOnly(deps, (context) => getCodes(deps, context)),
    POST: coordinatorOnly(deps, (context) => postCodes(deps, context)),
  });
  answer(routes, '/rounds/:round/progress', {
    GET: coordinatorOnly(deps, (context) => getProgress(deps, context)),
  });
  answer(routes, '/rounds/:round/audit', {
    GET: coordinatorOnly(deps, (context) => getAudit(deps, context)),
  });
}

async function postCodes(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const body = await readJson(context.req.raw, MAXIMUM_ORDER_SIZE);
  const outcome = body.ok ? await makeCodes(deps, readRoundId(context), body.value) : body;
  return answerOutcome(outcome, (codes) => Response.json({codes}, {status: 201}));
}

async function getCodes(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const audiences = await countCodes(deps, readRoundId(context));
  return audiences ? Response.json({audiences}) : problemDocument(NO_ROUND);
}

async function getProgress(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const progress = await findProgress(deps, readRoundId(context));
  return progress ? Response.json(progress) : problemDocument(NO_ROUND);
}

async function getAudit({storage, asked}: RouteDeps, context: Context<Connection>): Promise<Response> {
  const round = readRoundId(context);
  if (!(await asked.find(round))) return problemDocument(NO_ROUND);
  return Response.json({entries: await listAudit(storage.queries, round)});
}
