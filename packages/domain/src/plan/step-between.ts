import type {Plan, PlanAction} from '@toegang/model';
import type {ActionFields, PlanChange, PlanStep} from './change-plan.js';

/** The smallest step that makes one plan the other, as far as a step can: its actions and its title. */
export function stepBetween(before: Plan, after: Plan): PlanStep {
  const [known, wanted] = [before, after].map(({actions}) => new Map(actions.map((action) => [action.id, action])));
  const removed = before.actions.filter(({id}) => !wanted?.has(id)).map(({id}): PlanChange => ({kind: 'remove', id}));
  return [
    ...(before.title === after.title ? [] : [{kind: 'rename', title: after.title} as const]),
    ...removed,
    ...after.actions.flatMap((action) => changeBetween(known?.get(action.id), action)),
  ];
}

function changeBetween(before: PlanAction | undefined, after: PlanAction): PlanStep {
  if (before === undefined) return [{kind: 'add', action: after}];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof PlanAction>;
  const changed = [...names].filter((name) => !isSame(before[name], after[name]));
  if (changed.length === 0) return [];
  const fields = Object.fromEntries(changed.map((name) => [name, after[name] ?? null])) as ActionFields;
  return [{kind: 'edit', id: after.id, fields}];
}

/** Whether two values say the same, whatever order their fields stand in. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame((one as never)[name], (other as never)[name]));
}
