import {Buffer} from 'node:buffer';
import type {Context, Hono} from 'hono';
import {readBody} from '../http/body.js';
import {serveBytes} from '../http/cached.js';
import {refuseHaste} from '../http/haste.js';
import {answer, type Connection} from '../http/methods.js';
import {answerOutcome} from '../http/problem.js';
import {takeUpdate} from '../plans/change-plan.js';
import {readDocument, tagOf} from '../plans/read-plan.js';
import {refuse} from '../rounds/outcome.js';
import {readPlanEntrance, tellOf} from './plans.js';
import type {RouteDeps} from './route-deps.js';

/** In bytes. */
const MAXIMUM_UPDATE = 1_000_000;
/** What a document and its changes are, for HTTP. */
const BYTES = 'application/octet-stream';

/** The document of a plan in bytes of Yjs, and what changes it: for devices that merge. */
export function addPlanChangeRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/plans/:plan/document', {GET: (context) => getDocument(deps, context)});
  answer(routes, '/plans/:plan/changes', {POST: (context) => postChange(deps, context)});
}

async function getDocument(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const after = context.req.query('after');
  const known = after === undefined ? undefined : new Uint8Array(Buffer.from(after, 'base64url'));
  const outcome = await readDocument(deps, readPlanEntrance(context), known);
  return answerOutcome(outcome, ({bytes, ...entered}) =>
    serveBytes(context, {bytes, etag: tagOf(entered.row)}, {'Content-Type': BYTES, ...tellOf(entered)}),
  );
}

async function postChange(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const haste = refuseHaste(deps, context);
  if (haste) return haste;
  const {req} = context;
  const body =
    req.header('Content-Type') === BYTES
      ? await readBody(req.raw, MAXIMUM_UPDATE)
      : refuse(415, `Send an update of Yjs, with Content-Type: ${BYTES}.`);
  const outcome = body.ok ? await takeUpdate(deps, readPlanEntrance(context), body.value) : body;
  return answerOutcome(outcome, (entered) =>
    Response.json({revision: entered.row.revision}, {headers: tellOf(entered)}),
  );
}
