import * as Y from 'yjs';
import {enterPlan} from '../plans/enter-plan.js';
import type {PlanDeps} from '../plans/plan-deps.js';
import {findPlan, findRevisions} from '../storage/plan-store.js';
import {OWN, type LiveSource} from './live-source.js';

/** Plans: the document is the one that is kept, so that a device merges its own into it. */
export function makePlanSource({storage, planDocuments, planNews}: PlanDeps): LiveSource {
  const known = new WeakMap<Y.Doc, number>();
  const bringOne = async (id: string, document: Y.Doc, revision: number): Promise<void> => {
    if (known.get(document) === revision) return;
    const row = await findPlan(storage.queries, id);
    if (!row) return;
    const kept = await planDocuments.look(storage.queries, row);
    Y.applyUpdate(document, Y.encodeStateAsUpdate(kept, Y.encodeStateVector(document)), OWN);
    known.set(document, row.revision);
  };
  return {
    mayLook: async (id, key) => (await enterPlan({storage}, {id, key}, 'view')).ok,
    bringAll: async (documents) => {
      const revisions = await findRevisions(storage.queries, [...documents.keys()]);
      for (const [id, document] of documents) {
        const revision = revisions.get(id);
        if (revision !== undefined) await bringOne(id, document, revision);
      }
      return [...documents.keys()].filter((id) => !revisions.has(id));
    },
    watch: (listener) =>
      planNews.watch((id, event) =>
        listener(id, event === null ? null : (document) => Y.applyUpdate(document, event.update, OWN)),
      ),
  };
}
