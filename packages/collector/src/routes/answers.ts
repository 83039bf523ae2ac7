import {problemAt, type AnswerState} from '@toegang/model';
import type {Context, Hono} from 'hono';
import {readJson} from '../http/body.js';
import {coordinatorOnly} from '../http/coordinator-only.js';
import {answer, type Connection} from '../http/methods.js';
import {answerOutcome, problemDocument} from '../http/problem.js';
import {moderate, readAnswers} from '../rounds/moderate.js';
import {NO_ROUND, readRoundId} from './round-id.js';
import type {RouteDeps} from './route-deps.js';

/** In bytes. An answer at its longest, in letters that take many bytes, and a reason. */
const MAXIMUM_CHANGE_SIZE = 64 * 1024;

const STATES: readonly string[] = ['waiting', 'approved', 'rejected'] satisfies readonly AnswerState[];

/** Open answers before they are approved: for the coordinator and nobody else. */
export function addAnswerRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/rounds/:round/answers', {
    GET: coordinatorOnly(deps, (context) => getAnswers(deps, context)),
  });
  answer(routes, '/rounds/:round/answers/:answer', {
    PATCH: coordinatorOnly(deps, (context) => patchAnswer(deps, context)),
  });
}

async function getAnswers(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const state = context.req.query('state');
  if (state !== undefined && !STATES.includes(state)) {
    const problems = [problemAt('state', STATES.join(', '), state)];
    return problemDocument({status: 400, detail: 'There is no such state.', problems});
  }
  const answers = await readAnswers(deps, readRoundId(context), state as AnswerState | undefined);
  return answers ? Response.json({answers}) : problemDocument(NO_ROUND);
}

async function patchAnswer(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const body = await readJson(context.req.raw, MAXIMUM_CHANGE_SIZE);
  if (!body.ok) return problemDocument(body.refusal);
  const id = context.req.param('answer') ?? '';
  const key = {round: readRoundId(context), answer: /^\w{1,64}$/.test(id) ? id : ''};
  return answerOutcome(await moderate(deps, key, body.value), (changed) => Response.json(changed));
}
