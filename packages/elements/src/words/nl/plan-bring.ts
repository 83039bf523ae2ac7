import type {PlanBringWords} from '../plan-bring.js';

/** What a plan says in Dutch of what comes in and goes out, as long as nobody asked for it. */
export const dutchPlanBringWords: PlanBringWords = {
  bringTitle: 'Overnemen en meenemen',
  bringLoading: 'Dit deel wordt geladen …',
  bringAbsent: 'Dit deel kan nu niet geladen worden.',
  fromSession: (title) => (title === '' ? 'Uit een gesprek' : `Uit het gesprek ‘${title}’`),
  fromRound: (date) => (date === '' ? 'Uit de scan' : `Uit de scan van ${date}`),
  fromPlan: (title) => (title === '' ? 'Uit een eerder plan' : `Uit het plan ‘${title}’`),
};
