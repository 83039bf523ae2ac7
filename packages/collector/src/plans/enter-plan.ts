import {done, refuse, type Outcome} from '../rounds/outcome.js';
import {hashKey} from '../sessions/keys.js';
import {findPlan, findPlanRight} from '../storage/plan-store.js';
import type {PlanRight, PlanTable} from '../storage/tables.js';
import type {PlanDeps} from './plan-deps.js';

/** Who comes in where: the id of a plan, and the key that was sent along. */
export interface PlanEntrance {
  readonly id: string;
  readonly key: string | null;
}

/** A plan as it is kept, and what somebody may with it. */
export interface Entered {
  readonly row: PlanTable;
  readonly right: PlanRight;
}

/** What there is no plan under. */
export const NO_PLAN = refuse(404, 'There is no such plan.');

/** Each may what stands before it as well. */
const RIGHTS: readonly PlanRight[] = ['view', 'edit', 'manage'];

/** The plan for who has a key that may so much; or why not. Everybody with a key comes through here. */
export async function enterPlan(
  {storage}: Pick<PlanDeps, 'storage'>,
  {id, key}: PlanEntrance,
  needed: PlanRight,
): Promise<Outcome<Entered>> {
  const row = await findPlan(storage.queries, id);
  if (!row) return NO_PLAN;
  const right = key === null ? undefined : await findPlanRight(storage.queries, id, hashKey(id, key));
  if (right === undefined) return refuse(401, 'This needs a key of the plan, as Authorization: Bearer …');
  if (RIGHTS.indexOf(right) >= RIGHTS.indexOf(needed)) return done({row, right});
  return refuse(403, `This is not for who may only ${right} a plan.`);
}
