import type {Context, Hono} from 'hono';
import {readJson} from '../http/body.js';
import {refuseHaste} from '../http/haste.js';
import {answer, type Connection, type Handler} from '../http/methods.js';
import {answerOutcome} from '../http/problem.js';
import type {Outcome} from '../rounds/outcome.js';
import type {Done, Entrance} from '../sessions/enter.js';
import {reveal, takeVote} from '../sessions/vote.js';
import {dropPoint, mendPoint, writePoint} from '../sessions/write-points.js';
import type {RouteDeps} from './route-deps.js';
import {readEntrance, withRevision} from './session-id.js';

/** In bytes. A point at its longest, in letters that take many bytes. */
const MAXIMUM_DEED_SIZE = 16 * 1024;

/** What people in a session do: vote, reveal, and write points. Who may do what, `domain` says. */
export function addSessionDeedRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/sessions/:session/votes', {
    POST: takeDeed(deps, (entrance, input) => takeVote(deps, entrance, input), Response.json),
  });
  answer(routes, '/sessions/:session/reveal', {
    POST: takeDeed(deps, (entrance, input) => reveal(deps, entrance, input), Response.json),
  });
  answer(routes, '/sessions/:session/points', {
    POST: takeDeed(
      deps,
      (entrance, input) => writePoint(deps, entrance, input),
      ({point, isNew}) => Response.json(point, {status: isNew ? 201 : 200}),
    ),
  });
  answer(routes, '/sessions/:session/points/:point', {
    PATCH: takeDeed(deps, (entrance, input, point) => mendPoint(deps, entrance, point, input), Response.json),
    DELETE: (context) => deletePoint(deps, context),
  });
}

/** A handler that reads a body, does something with it in a session, and answers with what came of it. */
function takeDeed<Value>(
  deps: RouteDeps,
  doIt: (entrance: Entrance, input: unknown, point: string) => Promise<Outcome<Done<Value>>>,
  toResponse: (value: Value) => Response,
): Handler {
  return async (context) => {
    const haste = refuseHaste(deps, context);
    if (haste) return haste;
    const body = await readJson(context.req.raw, MAXIMUM_DEED_SIZE);
    const outcome = body.ok ? await doIt(readEntrance(context), body.value, readPointId(context)) : body;
    return answerOutcome(outcome, (what) => withRevision(toResponse(what.value), what));
  };
}

async function deletePoint(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const haste = refuseHaste(deps, context);
  if (haste) return haste;
  const outcome = await dropPoint(deps, readEntrance(context), readPointId(context));
  return answerOutcome(outcome, (what) => withRevision(new Response(null, {status: 204}), what));
}

/** The id of the point in an address; empty, which no point is called, when it cannot be one. */
function readPointId({req}: Context<Connection>): string {
  const id = req.param('point') ?? '';
  return /^[\w.-]{1,64}$/.test(id) ? id : '';
}
