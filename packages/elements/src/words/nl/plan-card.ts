import type {PlanCardWords} from '../plan-card.js';

/** What a plan says in Dutch on the form of an action, in its list and along the time. */
export const dutchPlanCardWords: PlanCardWords = {
  newAction: 'Nieuwe actie',
};
