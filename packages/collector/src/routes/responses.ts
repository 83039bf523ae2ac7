import type {Context, Hono} from 'hono';
import {readBearer} from '../http/authority.js';
import {parseJson, readBody} from '../http/body.js';
import {refuseHaste} from '../http/haste.js';
import {answer, type Connection} from '../http/methods.js';
import {answerOutcome, problemDocument} from '../http/problem.js';
import type {Sender} from '../rounds/sender.js';
import {takeResponse} from '../rounds/take-response.js';
import {withdrawResponse} from '../rounds/withdraw-response.js';
import {readRoundId} from './round-id.js';
import type {RouteDeps} from './route-deps.js';

/** In bytes. A scan with every box filled to its limit stays well below it. */
const MAXIMUM_RESPONSE_SIZE = 64 * 1024;

/** Responses: everybody may send one, in a round by code with a code; and take it back with its receipt. Nobody can read one. */
export function addResponseRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/rounds/:round/responses', {POST: (context) => postResponse(deps, context)});
  answer(routes, '/rounds/:round/responses/:receipt', {DELETE: (context) => deleteResponse(deps, context)});
}

async function postResponse(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const {req} = context;
  const bytes = await readBody(req.raw, MAXIMUM_RESPONSE_SIZE);
  if (!bytes.ok) return problemDocument(bytes.refusal);
  const tooFast = refuseHaste(deps, context);
  if (tooFast) return tooFast;
  const body = parseJson(req.header('Content-Type'), bytes.value);
  const outcome = body.ok
    ? await takeResponse(deps, readRoundId(context), body.value, readSender(deps, context))
    : body;
  return answerOutcome(outcome, ({receipt, isNew}) => {
    if (isNew) deps.metrics.countStored();
    return Response.json({receipt}, {status: isNew ? 201 : 200});
  });
}

async function deleteResponse(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const tooFast = refuseHaste(deps, context);
  if (tooFast) return tooFast;
  const outcome = await withdrawResponse(deps, readRoundId(context), context.req.param('receipt') ?? '');
  return answerOutcome(outcome, () => new Response(null, {status: 204}));
}

/** In a round by code the same header carries a code, or the coordinator's key for a form that was filled in by pen. */
function readSender({authority}: RouteDeps, {req}: Context<Connection>): Sender {
  const authorization = req.header('Authorization') ?? null;
  return {isCoordinator: authority.accepts(authorization), code: readBearer(authorization)};
}
