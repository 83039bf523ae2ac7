import {done, type Outcome} from '../rounds/outcome.js';
import {erasePlanRows} from '../storage/plan-store.js';
import {enterPlan, type PlanEntrance} from './enter-plan.js';
import type {PlanDeps} from './plan-deps.js';

/** Erases a plan for good, with all that belongs to it. */
export async function erasePlan(deps: PlanDeps, entrance: PlanEntrance): Promise<Outcome<null>> {
  const entered = await enterPlan(deps, entrance, 'manage');
  if (!entered.ok) return entered;
  const {storage, planDocuments, planNews} = deps;
  await storage.transact((queries) => erasePlanRows(queries, entrance.id));
  planDocuments.forget(entrance.id);
  planNews.tell(entrance.id, null);
  await storage.scrub();
  return done(null);
}
