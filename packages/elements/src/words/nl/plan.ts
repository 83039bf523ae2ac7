import type {PlanBoardWords} from '../plan.js';
import type {PlanBringWords} from '../plan-bring.js';
import type {PlanCardWords} from '../plan-card.js';
import {count} from './format.js';
import {dutchPlanBringWords} from './plan-bring.js';
import {dutchPlanCardWords} from './plan-card.js';

const board: PlanBoardWords = {
  wrongPlan: 'Dit plan kan niet getoond worden',
  wrongContent: 'De woorden bij dit plan kunnen niet getoond worden',
  connecting: 'Wij halen het plan op …',
  statuses: {idea: 'Idee', planned: 'Afgesproken', doing: 'Bezig', done: 'Klaar', stopped: 'Gestopt'},
  noLevel: 'Nog geen niveau',
  noPrinciple: 'Nog geen uitgangspunt',
  actions: (actions) => count(actions, {one: 'actie', other: 'acties'}),
  emptyColumn: 'Hier staat nog niets.',
};

/** What a plan says in Dutch when it is drawn, language level B1. */
export const dutchPlanWords: PlanBoardWords & PlanCardWords & PlanBringWords = {
  ...board,
  ...dutchPlanCardWords,
  ...dutchPlanBringWords,
};
