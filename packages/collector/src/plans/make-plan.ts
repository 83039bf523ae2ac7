import {fillDocument} from '@toegang/domain/plan-document.js';
import type {Plan} from '@toegang/model';
import * as Y from 'yjs';
import {makeRoundId} from '../rounds/codes.js';
import {done, type Outcome} from '../rounds/outcome.js';
import {hashKey, makeKey} from '../sessions/keys.js';
import {addPlan, addPlanKey} from '../storage/plan-store.js';
import type {PlanTable, Queries} from '../storage/tables.js';
import type {PlanDeps} from './plan-deps.js';
import {readPlanOrder, type PlanOrder} from './read-plan-order.js';

/** What whoever makes a plan gets, once: the keys are kept nowhere. */
export interface NewlyMadePlan {
  readonly id: string;
  readonly keys: {readonly view: string; readonly edit: string; readonly manage: string};
}

/** Makes a plan out of a coordinator's order. */
export async function makePlan(deps: PlanDeps, input: unknown): Promise<Outcome<NewlyMadePlan>> {
  const read = await readPlanOrder(deps, input);
  if (!read.ok) return read;
  const keys = {view: makeKey(), edit: makeKey(), manage: makeKey()};
  return deps.storage.transact(async (queries) => {
    const id = await keep(deps, queries, read.value);
    for (const may of ['view', 'edit', 'manage'] as const) {
      await addPlanKey(queries, {plan: id, hash: hashKey(id, keys[may]), may});
    }
    return done({id, keys});
  });
}

/** Ids are made by chance; should one be taken, there are others. */
async function keep({today}: PlanDeps, queries: Queries, made: PlanOrder): Promise<string> {
  for (;;) {
    const id = makeRoundId();
    const document = encode(describePlan(id, made));
    const row: PlanTable = {
      ...{id, document, size: document.length, earlier: made.order.earlier ?? null},
      ...{folded: 1, revision: 1, public: 0, changed_on: today()},
    };
    if (await addPlan(queries, row)) return id;
  }
}

function encode(plan: Plan): Uint8Array {
  const document = new Y.Doc();
  fillDocument(document, plan);
  return Y.encodeStateAsUpdate(document);
}

function describePlan(id: string, {order, content, points}: PlanOrder): Plan {
  return {
    schema: 'toegang-plan/1',
    ...{id, title: order.title, content: {id: content.id, version: content.version}},
    ...(order.round !== undefined && {round: order.round}),
    actions: points.map(({text, theme, principle, origin}, index) => ({
      ...{id: makeRoundId(), action: text, status: 'idea', owners: [], progress: [], order: index + 1, origin},
      ...(theme !== undefined && {theme}),
      ...(principle !== undefined && {principle}),
    })),
  };
}
