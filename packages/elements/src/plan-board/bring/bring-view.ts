import type {PlanAction} from '@toegang/model';
import type {PlanBringPartWords} from '../../words/plan-bring.js';
import type {PlanWords} from '../../words/plan.js';
import type {PlanView} from '../view.js';

/** What the parts that bring something draw from: the plan, and words for it. */
export type BringView = Omit<PlanView, 'words'> & {readonly words: PlanWords & PlanBringPartWords};

/** What a file of a plan is made from. */
export type PlanFileSource = Pick<BringView, 'plan' | 'content' | 'words' | 'today'>;

/** What the state of an action is called. */
export function statusOf({status}: PlanAction, {content, words}: BringView): string {
  return content.plan?.statuses.find(({id}) => id === status)?.label ?? words.statuses[status];
}

/** Who sees to an action, each as one text. */
export function ownersOf({owners}: PlanAction): readonly string[] {
  return owners.map(({role, organisation}) => (organisation === undefined ? role : `${role}, ${organisation}`));
}

/** An unused name for something that is made on this device. */
export function makeName(): string {
  return crypto.randomUUID();
}
