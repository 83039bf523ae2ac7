import type {PlanCardWords} from '../plan-card.js';

/** What a plan says in English on the form of an action. A draft: nobody checked it. */
export const englishPlanCardWords: PlanCardWords = {
  newAction: 'New action',
};
