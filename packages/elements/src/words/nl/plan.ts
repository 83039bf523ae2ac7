import type {MovingCard, PlanBoardWords} from '../plan.js';
import type {PlanBringWords} from '../plan-bring.js';
import type {PlanCardWords} from '../plan-card.js';
import {count, day, list, number} from './format.js';
import {dutchPlanBringWords} from './plan-bring.js';
import {dutchPlanCardWords} from './plan-card.js';

const where = ({column, place, count: all}: MovingCard): string =>
  `${column}, plaats ${number(place)} van ${number(all)}`;

const board: PlanBoardWords = {
  wrongPlan: 'Dit plan kan niet getoond worden',
  wrongContent: 'De woorden bij dit plan kunnen niet getoond worden',
  connecting: 'Wij halen het plan op …',
  statuses: {idea: 'Idee', planned: 'Afgesproken', doing: 'Bezig', done: 'Klaar', stopped: 'Gestopt'},
  noLevel: 'Nog geen niveau',
  noPrinciple: 'Nog geen uitgangspunt',
  actions: (actions) => count(actions, {one: 'actie', other: 'acties'}),
  emptyColumn: 'Hier staat nog niets.',
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

  handle: (action) => `Versleep ‘${action}’`,
  moveHelp:
    'Druk op de spatiebalk om deze actie op te pakken. Kies een plaats met de pijltoetsen. Druk weer op de spatiebalk om de actie neer te zetten, of op Escape om te stoppen.',
  moveUp: (action) => `Omhoog: ‘${action}’`,
  moveDown: (action) => `Omlaag: ‘${action}’`,
  moveTo: (action) => `Verplaats ‘${action}’ naar …`,
  toColumn: (column, actions) => `${column} (${count(actions, {one: 'actie', other: 'acties'})})`,
  toTop: 'Bovenaan',
  up: 'Eén plaats omhoog',
  down: 'Eén plaats omlaag',
  toBottom: 'Onderaan',
  leaveThere: 'Laat staan',
  moving: {
    lifted: (card) => `‘${card.name}’ is opgepakt. Nu: ${where(card)}.`,
    moved: (card) => `${where(card)}.`,
    cancelled: (card) => `Niet verplaatst. ‘${card.name}’ staat in ${where(card)}.`,
    dropped: (card) => `‘${card.name}’ staat nu in ${where(card)}.`,
    stayed: (card) => `‘${card.name}’ staat al in ${where(card)}.`,
  },
};

/** What a plan says in Dutch when it is drawn, language level B1. */
export const dutchPlanWords: PlanBoardWords & PlanCardWords & PlanBringWords = {
  ...board,
  ...dutchPlanCardWords,
  ...dutchPlanBringWords,
};
