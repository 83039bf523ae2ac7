import {readPlanDocument} from '@toegang/domain/plan-document.js';
import {residentsView} from '@toegang/domain/plan.js';
import type {Plan} from '@toegang/model';
import * as Y from 'yjs';
import {makeEtag} from '../rounds/codes.js';
import {done, refuse, type Outcome} from '../rounds/outcome.js';
import {findPlan} from '../storage/plan-store.js';
import type {PlanTable} from '../storage/tables.js';
import {NO_PLAN, enterPlan, type Entered, type PlanEntrance} from './enter-plan.js';
import type {PlanDeps} from './plan-deps.js';

/** A plan that is read, with who read it. */
export interface ReadPlan extends Entered {
  readonly plan: Plan;
}

/** The plan for whoever has a key. */
export async function readPlan(deps: PlanDeps, entrance: PlanEntrance): Promise<Outcome<ReadPlan>> {
  const entered = await enterPlan(deps, entrance, 'view');
  return entered.ok ? done({...entered.value, plan: await takePlan(deps, entered.value.row)}) : entered;
}

/** The plan before this one, for whoever has a key of this one. */
export async function readEarlierPlan(deps: PlanDeps, entrance: PlanEntrance): Promise<Outcome<ReadPlan>> {
  const entered = await enterPlan(deps, entrance, 'view');
  if (!entered.ok) return entered;
  const {earlier} = entered.value.row;
  const row = earlier === null ? undefined : await findPlan(deps.storage.queries, earlier);
  if (row === undefined) return refuse(404, 'There is no plan before this one.');
  return done({row, right: 'view', plan: await takePlan(deps, row)});
}

/** What residents may read of a plan, when who manages it says so. That it is there is not said of any other. */
export async function readPublicPlan(
  deps: PlanDeps,
  id: string,
): Promise<Outcome<{readonly row: PlanTable; readonly plan: Plan}>> {
  const row = await findPlan(deps.storage.queries, id);
  return row?.public === 1 ? done({row, plan: residentsView(await takePlan(deps, row))}) : NO_PLAN;
}

/** The document of a plan in bytes, for whoever has a key; of that what is not in a state that is known already. */
export async function readDocument(
  deps: PlanDeps,
  entrance: PlanEntrance,
  known: Uint8Array | undefined,
): Promise<Outcome<Entered & {readonly bytes: Uint8Array}>> {
  const entered = await enterPlan(deps, entrance, 'view');
  if (!entered.ok) return entered;
  const document = await deps.planDocuments.look(deps.storage.queries, entered.value.row);
  try {
    return done({...entered.value, bytes: Y.encodeStateAsUpdate(document, known)});
  } catch {
    return refuse(400, 'What follows `after` is not a state vector of Yjs.');
  }
}

/** The tag of what can be seen of a plan: another one after every change. */
export function tagOf({id, revision}: PlanTable): string {
  return makeEtag(`${id} ${revision}`);
}

/** The plan in a document that is kept. */
export function plainPlan(document: Y.Doc): Plan {
  const plan = readPlanDocument(document);
  if (plan === null) throw new Error('A plan was kept that cannot be read.');
  return plan;
}

async function takePlan({planDocuments, storage}: PlanDeps, row: PlanTable): Promise<Plan> {
  return plainPlan(await planDocuments.look(storage.queries, row));
}
