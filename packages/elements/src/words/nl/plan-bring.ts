import type {PlanBringWords} from '../plan-bring.js';

/** What a plan says in Dutch of what comes in and goes out. */
export const dutchPlanBringWords: PlanBringWords = {
  earlierTitle: 'Wat spraken we eerder af?',
};
