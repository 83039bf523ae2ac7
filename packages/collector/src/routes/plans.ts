import type {Context, Hono} from 'hono';
import {readBearer} from '../http/authority.js';
import {readJson} from '../http/body.js';
import {serveDocument, serveOwn} from '../http/cached.js';
import {coordinatorOnly} from '../http/coordinator-only.js';
import {refuseHaste} from '../http/haste.js';
import {answer, type Connection} from '../http/methods.js';
import {answerOutcome} from '../http/problem.js';
import {putPlan, setUpPlan} from '../plans/change-plan.js';
import type {Entered, PlanEntrance} from '../plans/enter-plan.js';
import {erasePlan} from '../plans/erase-plan.js';
import {makePlan} from '../plans/make-plan.js';
import {readEarlierPlan, readPlan, readPublicPlan, tagOf, type ReadPlan} from '../plans/read-plan.js';
import type {RouteDeps} from './route-deps.js';

/** In bytes. A title, and a few names. */
const MAXIMUM_ORDER_SIZE = 32 * 1024;
/** In bytes. Five thousand actions with much to say. */
const MAXIMUM_PLAN_SIZE = 8_000_000;
/** In seconds: for so long at most residents still read what was just taken from them. */
const PUBLIC_AGE = 60;

/** Plans: a coordinator makes one; who has a key reads it, changes it, or erases it; residents read what they may. */
export function addPlanRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/plans', {POST: coordinatorOnly(deps, (context) => postPlan(deps, context))});
  answer(routes, '/plans/:plan', {
    GET: async (context) => answerPlan(context, await readPlan(deps, readPlanEntrance(context))),
    PUT: (context) => replacePlan(deps, context),
    PATCH: (context) => patchPlan(deps, context),
    DELETE: (context) => deletePlan(deps, context),
  });
  answer(routes, '/plans/:plan/earlier', {
    GET: async (context) => answerPlan(context, await readEarlierPlan(deps, readPlanEntrance(context))),
  });
  answer(routes, '/plans/:plan/public', {GET: (context) => getPublicPlan(deps, context)});
}

/** Where somebody wants to come in, and with which key. An id that none can be is empty. */
export function readPlanEntrance({req}: Context<Connection>): PlanEntrance {
  const id = req.param('plan') ?? '';
  return {id: /^[\w-]{1,64}$/.test(id) ? id : '', key: readBearer(req.header('Authorization') ?? null)};
}

/** What is told with a plan, beside it: what the key may, who else reads it, what came before it, and how far it is. */
export function tellOf({row, right}: Entered): Readonly<Record<string, string>> {
  return {
    'Plan-Right': right,
    'Plan-Public': String(row.public === 1),
    'Plan-Earlier': String(row.earlier !== null),
    'Plan-Revision': String(row.revision),
  };
}

async function postPlan(deps: RouteDeps, {req}: Context<Connection>): Promise<Response> {
  const body = await readJson(req.raw, MAXIMUM_ORDER_SIZE);
  const outcome = body.ok ? await makePlan(deps, body.value) : body;
  return answerOutcome(outcome, (made) =>
    Response.json(made, {status: 201, headers: {Location: `${new URL(req.url).pathname}/${made.id}`}}),
  );
}

function answerPlan(context: Context<Connection>, outcome: Awaited<ReturnType<typeof readPlan>>): Response {
  return answerOutcome(outcome, ({plan, ...entered}: ReadPlan) =>
    serveOwn(context, {json: JSON.stringify(plan), etag: tagOf(entered.row)}, tellOf(entered)),
  );
}

async function replacePlan(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const haste = refuseHaste(deps, context);
  if (haste) return haste;
  const {req} = context;
  const body = await readJson(req.raw, MAXIMUM_PLAN_SIZE);
  const sent = body.ok ? {input: body.value, ifMatch: req.header('If-Match')} : null;
  const outcome = sent ? await putPlan(deps, readPlanEntrance(context), sent) : body;
  return outcome.ok ? answerNow(deps, context) : answerOutcome(outcome, () => new Response());
}

async function patchPlan(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const haste = refuseHaste(deps, context);
  if (haste) return haste;
  const body = await readJson(context.req.raw, MAXIMUM_ORDER_SIZE);
  const outcome = body.ok ? await setUpPlan(deps, readPlanEntrance(context), body.value) : body;
  return outcome.ok ? answerNow(deps, context) : answerOutcome(outcome, () => new Response());
}

/** The plan as it is since. */
async function answerNow(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  return answerOutcome(await readPlan(deps, readPlanEntrance(context)), ({plan, ...entered}) =>
    Response.json(plan, {headers: {ETag: tagOf(entered.row), ...tellOf(entered)}}),
  );
}

async function deletePlan(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const haste = refuseHaste(deps, context);
  if (haste) return haste;
  const outcome = await erasePlan(deps, readPlanEntrance(context));
  return answerOutcome(outcome, () => new Response(null, {status: 204}));
}

async function getPublicPlan(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const outcome = await readPublicPlan(deps, readPlanEntrance(context).id);
  return answerOutcome(outcome, ({row, plan}) =>
    serveDocument(context, {json: JSON.stringify(plan), etag: tagOf(row)}, PUBLIC_AGE),
  );
}
