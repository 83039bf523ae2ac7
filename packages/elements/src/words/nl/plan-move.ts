import type {MovingCard, PlanMoveWords} from '../plan-move.js';
import {count, number} from './format.js';

const where = ({column, place, count: all}: MovingCard): string =>
  `${column}, plaats ${number(place)} van ${number(all)}`;

/** What a plan says in Dutch of moving its cards. */
export const dutchPlanMoveWords: PlanMoveWords = {
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
