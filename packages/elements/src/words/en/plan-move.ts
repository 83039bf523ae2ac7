import {formatFor} from '../format.js';
import type {MovingCard, PlanMoveWords} from '../plan-move.js';

const {count, number} = formatFor('en-GB');

const where = ({column, place, count: all}: MovingCard): string =>
  `${column}, place ${number(place)} of ${number(all)}`;

/** What a plan says in English of moving its cards. A draft: nobody checked it. */
export const englishPlanMoveWords: PlanMoveWords = {
  handle: (action) => `Drag ‘${action}’`,
  moveHelp:
    'Press the space bar to lift this action. Choose a place with the arrow keys. Press the space bar again to put it down, or Escape to stop.',
  moveUp: (action) => `Up: ‘${action}’`,
  moveDown: (action) => `Down: ‘${action}’`,
  moveTo: (action) => `Move ‘${action}’ to …`,
  toColumn: (column, actions) => `${column} (${count(actions, {one: 'action', other: 'actions'})})`,
  toTop: 'To the top',
  up: 'One place up',
  down: 'One place down',
  toBottom: 'To the bottom',
  leaveThere: 'Leave it there',
  moving: {
    lifted: (card) => `‘${card.name}’ is lifted. Now: ${where(card)}.`,
    moved: (card) => `${where(card)}.`,
    cancelled: (card) => `Not moved. ‘${card.name}’ is in ${where(card)}.`,
    dropped: (card) => `‘${card.name}’ is now in ${where(card)}.`,
    stayed: (card) => `‘${card.name}’ is in ${where(card)} already.`,
  },
};
