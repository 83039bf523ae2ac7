import type {PlanChange, PlanStep} from '@toegang/domain/plan.js';
import type {Plan, PlanAction} from '@toegang/model';

/** What can be taken back, and whether something had to stay as somebody else made it. */
export interface TakenBack {
  readonly step: PlanStep;
  readonly isPartial: boolean;
}

/** Words that two people wrote stay side by side; who keeps the plan sees to that. */
const TEXTS: readonly string[] = ['action', 'wish', 'notice', 'learning'];

/**
 * What is left of a step that takes back, in the plan as it is `now`. `then` is the plan right after what is taken back:
 * what is other than it was then, somebody else changed since, and stays.
 */
export function leaveToOthers(step: PlanStep, then: Plan, now: Plan): TakenBack {
  const kept = step.flatMap((change) => leaveChange(change, then, now));
  const isPartial = kept.length < step.length || kept.some((change, index) => change !== step[index]);
  return {step: kept, isPartial};
}

function leaveChange(change: PlanChange, then: Plan, now: Plan): PlanStep {
  if (change.kind === 'rename') return then.title === now.title ? [change] : [];
  const id = change.kind === 'add' ? change.action.id : change.id;
  const [was, is] = [find(then, id), find(now, id)];
  if (change.kind !== 'edit') return isSame(was, is) ? [change] : [];
  if (was === undefined || is === undefined) return [];
  const fields = Object.entries(change.fields);
  const own = fields.filter(([name]) => TEXTS.includes(name) || isSame(valueOf(was, name), valueOf(is, name)));
  if (own.length === fields.length) return [change];
  return own.length === 0 ? [] : [{...change, fields: Object.fromEntries(own)}];
}

function find({actions}: Plan, id: string): PlanAction | undefined {
  return actions.find((action) => action.id === id);
}

function valueOf(action: PlanAction, name: string): unknown {
  return action[name as keyof PlanAction];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
