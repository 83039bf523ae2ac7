import type {Plan, PlanAction} from '@toegang/model';

/** What may be changed of an action; null takes a field away. */
export type ActionFields = {
  readonly [Field in Exclude<keyof PlanAction, 'id'>]?:
    PlanAction[Field] | (undefined extends PlanAction[Field] ? null : never);
};

/** Something that is done to a plan. Taking away what is gone and changing what is not there do nothing. */
export type PlanChange =
  | {readonly kind: 'add'; readonly action: PlanAction}
  | {readonly kind: 'edit'; readonly id: string; readonly fields: ActionFields}
  | {readonly kind: 'remove'; readonly id: string}
  | {readonly kind: 'rename'; readonly title: string};

/** What belongs together: done as one, and taken back as one. */
export type PlanStep = readonly PlanChange[];

/** The plan after a step. An action that is added under an id that is there already takes its place. */
export function changePlan(plan: Plan, step: PlanStep): Plan {
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  let {title} = plan;
  for (const change of step) {
    if (change.kind === 'rename') title = change.title;
    else if (change.kind === 'add') actions.set(change.action.id, change.action);
    else if (change.kind === 'remove') actions.delete(change.id);
    else editAction(actions, change.id, change.fields);
  }
  return {...plan, title, actions: [...actions.values()]};
}

function editAction(actions: Map<string, PlanAction>, id: string, fields: ActionFields): void {
  const action = actions.get(id);
  if (action === undefined) return;
  const kept = Object.entries({...action, ...fields}).filter(([, value]) => value !== null && value !== undefined);
  actions.set(id, Object.fromEntries(kept) as PlanAction);
}

/** The step that brings back what this step changed in this plan; empty when it changes nothing. */
export function undoStep(plan: Plan, step: PlanStep): PlanStep {
  const undone: PlanChange[] = [];
  let current = plan;
  for (const change of step) {
    undone.unshift(...undoChange(current, change));
    current = changePlan(current, [change]);
  }
  return undone;
}

function undoChange(plan: Plan, change: PlanChange): PlanStep {
  if (change.kind === 'rename') return [{kind: 'rename', title: plan.title}];
  const id = change.kind === 'add' ? change.action.id : change.id;
  const before = plan.actions.find((action) => action.id === id);
  if (before === undefined) return change.kind === 'add' ? [{kind: 'remove', id}] : [];
  if (change.kind !== 'edit') return [{kind: 'add', action: before}];
  const names = Object.keys(change.fields) as (keyof ActionFields)[];
  const fields = Object.fromEntries(names.map((name) => [name, before[name] ?? null])) as ActionFields;
  return [{kind: 'edit', id, fields}];
}
