import type {PlanBringWords} from '../plan-bring.js';

/** What a plan says in English of what comes in and goes out. A draft: nobody checked it. */
export const englishPlanBringWords: PlanBringWords = {
  earlierTitle: 'What did we agree before?',
};
