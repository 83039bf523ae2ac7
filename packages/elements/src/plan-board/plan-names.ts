import type {ActionStatus, ContentPack, PlanAction} from '@toegang/model';
import type {PlanWords} from '../words/plan.js';

/** What a status is called: in the content, else in our own words. */
export function statusLabel(status: ActionStatus, {plan}: ContentPack, {statuses}: PlanWords): string {
  return plan?.statuses.find(({id}) => id === status)?.label ?? statuses[status];
}

/** What a level is called; its id where the content does not know it, nothing where there is none. */
export function levelLabel({level}: Pick<PlanAction, 'level'>, {plan}: ContentPack): string | undefined {
  return plan?.levels.find(({id}) => id === level)?.label ?? level;
}

/** An owner in words: the role, with the organisation where there is one and it is not the same. */
export function ownerLabel({role, organisation}: PlanAction['owners'][number]): string {
  return organisation === undefined || organisation === role ? role : `${role} (${organisation})`;
}
