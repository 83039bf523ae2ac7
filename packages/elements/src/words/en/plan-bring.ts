import type {PlanBringWords} from '../plan-bring.js';

/** What a plan says in English of what comes in and goes out, as long as nobody asked for it. A draft: nobody checked it. */
export const englishPlanBringWords: PlanBringWords = {
  bringTitle: 'Take over and take along',
  bringLoading: 'This part is loading …',
  bringAbsent: 'This part cannot be loaded now.',
  fromSession: (title) => (title === '' ? 'From a session' : `From the session ‘${title}’`),
  fromRound: (date) => (date === '' ? 'From the scan' : `From the scan of ${date}`),
  fromPlan: (title) => (title === '' ? 'From an earlier plan' : `From the plan ‘${title}’`),
};
