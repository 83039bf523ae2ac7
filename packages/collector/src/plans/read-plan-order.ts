import {pointsForPlan, type PointForPlan} from '@toegang/domain/session.js';
import {parseNewPlan, problemAt, type NewPlan, type Plan} from '@toegang/model';
import {done, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {readShape} from '../sessions/read-shape.js';
import {findPlan} from '../storage/plan-store.js';
import {findRound} from '../storage/round-store.js';
import {findSession} from '../storage/session-store.js';
import type {PlanDeps} from './plan-deps.js';

/** An order for a plan, with what it begins with. */
export interface PlanOrder {
  readonly order: NewPlan;
  readonly content: Plan['content'];
  readonly points: readonly PointForPlan[];
}

/** Reads what a coordinator sent to make a plan: its shape, and that all that it names is there. */
export async function readPlanOrder({storage, packs}: PlanDeps, input: unknown): Promise<Outcome<PlanOrder>> {
  const read = readShape('The plan', parseNewPlan, input);
  if (!read.ok) return read;
  const order = read.value;
  const {queries} = storage;
  const asked = order.round === undefined ? undefined : await findRound(queries, order.round);
  const talked = order.session === undefined ? undefined : await findSession(queries, order.session);
  const earlier = order.earlier === undefined ? undefined : await findPlan(queries, order.earlier);
  const known = {round: asked, session: talked, earlier};
  const missing = (['round', 'session', 'earlier'] as const).filter(
    (name) => order[name] !== undefined && known[name] === undefined,
  );
  const problems = missing.map((name) => {
    const kind = name === 'earlier' ? 'plan' : name;
    return problemAt(name, `a ${kind} that this collector has`, order[name]);
  });
  if (problems.length > 0) return refuseProblems('The plan', problems);
  const able = [talked?.session.content, asked?.round.content, ...packs].filter((content) => content !== undefined);
  const content = able.find((one) => order.content === undefined || isSame(one, order.content));
  if (content === undefined) {
    return refuseProblems('The plan', [problemAt('content', 'a pack that this collector has', order.content)]);
  }
  return done({order, content, points: talked === undefined ? [] : pointsForPlan(talked.session)});
}

function isSame(one: Plan['content'], other: Plan['content']): boolean {
  return one.id === other.id && one.version === other.version;
}
