import type {PlanBoardWords} from '../plan.js';
import type {PlanBringWords} from '../plan-bring.js';
import type {PlanCardWords} from '../plan-card.js';
import {count, day, list, number} from './format.js';
import {dutchPlanBringWords} from './plan-bring.js';
import {dutchPlanCardWords} from './plan-card.js';

const board: PlanBoardWords = {
  wrongPlan: 'Dit plan kan niet getoond worden',
  wrongContent: 'De woorden bij dit plan kunnen niet getoond worden',
  connecting: 'Wij halen het plan op …',
  noPlanYet: 'Er is nog geen verbeterplan.',
  statuses: {idea: 'Idee', planned: 'Afgesproken', doing: 'Bezig', done: 'Klaar', stopped: 'Gestopt'},
  noLevel: 'Nog geen niveau',
  noPrinciple: 'Nog geen uitgangspunt',
  actions: (actions) => count(actions, {one: 'actie', other: 'acties'}),
  emptyColumn: 'Hier staat nog niets.',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  undone: {
    all: 'Dit is ongedaan gemaakt.',
    part: 'Dit is voor een deel ongedaan gemaakt. Wat iemand anders intussen veranderde, is blijven staan.',
    nothing: 'Er is niets ongedaan gemaakt. Iemand anders heeft dit intussen veranderd.',
  },
  redone: {
    all: 'Dit is opnieuw gedaan.',
    part: 'Dit is voor een deel opnieuw gedaan. Wat iemand anders intussen veranderde, is blijven staan.',
    nothing: 'Er is niets opnieuw gedaan. Iemand anders heeft dit intussen veranderd.',
  },
  showMore: (left) => `Toon er meer (nog ${number(left)})`,
  columns: 'Kolommen',
  groupings: {status: 'Hoe ver het is', level: 'Niveau', principle: 'Uitgangspunt'},
  owners: (owners) => `${owners.length === 1 ? 'Eigenaar' : 'Eigenaren'}: ${list(owners)}`,
  dueOn: (date) => `Klaar op ${day(date)}`,
  concerns: {
    late: 'Te laat',
    'no-owner': 'Geen eigenaar',
    'no-due': 'Geen einddatum',
    'not-started': 'Nog niet begonnen',
  },
};

/** What a plan says in Dutch when it is drawn, language level B1. */
export const dutchPlanWords: PlanBoardWords & PlanCardWords & PlanBringWords = {
  ...board,
  ...dutchPlanCardWords,
  ...dutchPlanBringWords,
};
