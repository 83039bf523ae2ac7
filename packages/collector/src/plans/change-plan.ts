import {isDeepStrictEqual} from 'node:util';
import {checkPlanDocument, writeStep} from '@toegang/domain/plan-document.js';
import {stepBetween} from '@toegang/domain/plan.js';
import {parsePlan, parsePlanSettings, problemAt, type Plan} from '@toegang/model';
import * as Y from 'yjs';
import {done, refuse, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {readShape} from '../sessions/read-shape.js';
import {holdPlan, setPlan} from '../storage/plan-store.js';
import type {PlanTable} from '../storage/tables.js';
import {NO_PLAN, enterPlan, type Entered, type PlanEntrance} from './enter-plan.js';
import {appendChange} from './append-change.js';
import type {PlanDeps} from './plan-deps.js';
import {plainPlan, tagOf} from './read-plan.js';

/** A plan that is held alone, to be changed. */
interface Within extends Entered {
  readonly document: Y.Doc;
  readonly plan: Plan;
}

/** Takes what changed on a device, in bytes; as often as it is sent, it counts once. Gives the plan as it is kept. */
export async function takeUpdate(deps: PlanDeps, entrance: PlanEntrance, bytes: Uint8Array): Promise<Outcome<Entered>> {
  return changeWithin(deps, entrance, ({document}) => {
    try {
      Y.applyUpdate(document, bytes);
    } catch {
      return refuse(400, 'The body is not an update of Yjs.');
    }
    const {pendingStructs, pendingDs} = document.store;
    if (pendingStructs === null && pendingDs === null) return done(undefined);
    return refuse(409, 'This builds on a change that is not kept here.');
  });
}

/** Makes the plan what somebody sent, by no more than what differs. */
export async function putPlan(
  deps: PlanDeps,
  entrance: PlanEntrance,
  {input, ifMatch}: {readonly input: unknown; readonly ifMatch: string | undefined},
): Promise<Outcome<Entered>> {
  return changeWithin(deps, entrance, ({document, plan, row}) => {
    if (ifMatch !== undefined && !isMatch(ifMatch, tagOf(row))) {
      return refuse(412, 'The plan was changed since. Read it again first.');
    }
    const wanted = readShape('The plan', parsePlan, input);
    if (!wanted.ok) return wanted;
    const fixed = (['id', 'content', 'round'] as const).filter(
      (name) => !isDeepStrictEqual(wanted.value[name], plan[name]),
    );
    const problems = fixed.map((name) => problemAt(name, `that of this plan`, wanted.value[name]));
    if (problems.length > 0) return refuseProblems('The plan', problems);
    writeStep(document, stepBetween(plan, wanted.value));
    return done(undefined);
  });
}

/** Changes a plan as a whole: its title, and whether residents may read it. */
export async function setUpPlan(deps: PlanDeps, entrance: PlanEntrance, input: unknown): Promise<Outcome<Entered>> {
  const entered = await enterPlan(deps, entrance, 'manage');
  if (!entered.ok) return entered;
  const settings = readShape('The change', parsePlanSettings, input);
  if (!settings.ok) return settings;
  const {title, public: isPublic} = settings.value;
  return changeWithin(
    deps,
    entrance,
    ({document}) => {
      if (title !== undefined) writeStep(document, [{kind: 'rename', title}]);
      return done(undefined);
    },
    isPublic === undefined ? {} : {public: isPublic ? 1 : 0},
  );
}

/**
 * Changes a plan as a whole or not at all: what `work` makes of the document is read back and held against the shape of a
 * plan before it is kept. Who looks at the plan hears of it after that.
 */
async function changeWithin(
  deps: PlanDeps,
  entrance: PlanEntrance,
  work: (within: Within) => Outcome<undefined>,
  settings: Partial<Pick<PlanTable, 'public'>> = {},
): Promise<Outcome<Entered>> {
  const {storage, planDocuments, planNews, today} = deps;
  const entered = await enterPlan(deps, entrance, 'edit');
  if (!entered.ok) return entered;
  const {right} = entered.value;
  const outcome = await storage.transact<Outcome<Entered & {document: Y.Doc; update: Uint8Array | null}>>(
    async (queries) => {
      const row = await holdPlan(queries, entrance.id, storage.engine);
      if (!row) return NO_PLAN;
      const document = await planDocuments.take(queries, row);
      const changed = workOn(document, {row, right}, work);
      if (!changed.ok) return changed;
      const update = changed.value;
      const isSet = settings.public !== undefined && settings.public !== row.public;
      if (update === null && !isSet) return done({row, right, document, update});
      const next = {...row, ...settings, revision: row.revision + 1, changed_on: today()};
      const {revision, changed_on, public: isPublic} = next;
      await setPlan(queries, row.id, {revision, changed_on, public: isPublic});
      const size = update === null ? done(row.size) : await appendChange(queries, next, {document, update});
      return size.ok ? done({row: {...next, size: size.value}, right, document, update}) : size;
    },
  );
  if (!outcome.ok) return outcome;
  const {row, document, update} = outcome.value;
  planDocuments.give(row.id, {document, revision: row.revision});
  if (row.revision > entered.value.row.revision) {
    planNews.tell(row.id, {update: update ?? new Uint8Array([0, 0]), revision: row.revision});
  }
  return done({row, right});
}

/** What `work` changed in a document, in bytes; null for nothing. */
function workOn(
  document: Y.Doc,
  entered: Entered,
  work: (within: Within) => Outcome<undefined>,
): Outcome<Uint8Array | null> {
  const plan = plainPlan(document);
  const about = document.getMap('plan').toJSON();
  const updates: Uint8Array[] = [];
  const hear = (update: Uint8Array): unknown => updates.push(update);
  document.on('update', hear);
  const worked = work({...entered, document, plan});
  document.off('update', hear);
  if (!worked.ok) return worked;
  if (updates.length === 0) return done(null);
  const checked = checkPlanDocument(document);
  if (!checked.ok) return refuseProblems('The plan', checked.problems);
  if (!isDeepStrictEqual(about, document.getMap('plan').toJSON())) {
    return refuseProblems('The plan', [problemAt('', 'the id, the content and the round of this plan', 'others')]);
  }
  if (checked.value.title !== plan.title && entered.right !== 'manage') {
    return refuse(403, 'The title is for who manages the plan.');
  }
  return done(Y.mergeUpdates(updates));
}

function isMatch(ifMatch: string, tag: string): boolean {
  const tags = ifMatch.split(',').map((one) => one.trim());
  return tags.includes(tag) || tags.includes('*');
}
