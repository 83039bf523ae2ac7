import type {PlanStep} from '@toegang/domain/plan.js';
import type {Plan, PlanAction} from '@toegang/model';

/** What happened to an action. */
type ActionChange = 'add' | 'edit' | 'move' | 'remove';

/** An action and what happened to it; of one that was taken away only its id is left. */
export interface ActionChangeDetail {
  readonly action: PlanAction | string;
  readonly change: ActionChange;
}

/** The user changed an action of the plan. */
export class ActionChangeEvent extends CustomEvent<ActionChangeDetail> {
  static readonly type = 'toegang-action-change';
  constructor(detail: ActionChangeDetail) {
    super(ActionChangeEvent.type, {detail, bubbles: true, composed: true});
  }
}

/** The fields that say where an action stands. */
const PLACE: readonly string[] = ['order', 'status', 'level', 'principle'];

/** What the page hears of a step, by the plan before and after it: one event for each action that is other than it was. */
export function eventsOf(step: PlanStep, before: Plan, after: Plan): readonly ActionChangeEvent[] {
  const ids = new Set(step.flatMap((change) => (change.kind === 'rename' ? [] : [idOf(change)])));
  return [...ids].flatMap((id) => {
    const [was, is] = [find(before, id), find(after, id)];
    if (is === undefined) return was ? [new ActionChangeEvent({action: id, change: 'remove'})] : [];
    if (was === undefined) return [new ActionChangeEvent({action: is, change: 'add'})];
    const changed = step.flatMap((change) =>
      change.kind === 'edit' && change.id === id ? Object.keys(change.fields) : [],
    );
    const isMove = changed.includes('order') && changed.every((field) => PLACE.includes(field));
    return [new ActionChangeEvent({action: is, change: isMove ? 'move' : 'edit'})];
  });
}

function idOf(change: Exclude<PlanStep[number], {kind: 'rename'}>): string {
  return change.kind === 'add' ? change.action.id : change.id;
}

function find({actions}: Plan, id: string): PlanAction | undefined {
  return actions.find((action) => action.id === id);
}

declare global {
  interface HTMLElementEventMap {
    [ActionChangeEvent.type]: ActionChangeEvent;
  }
}
