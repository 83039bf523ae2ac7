import {formatFor} from '../format.js';
import type {PlanBringPartWords} from '../plan-bring.js';
import type {MovingCard, PlanBoardWords, PlanWords} from '../plan.js';
import type {ResultsWords} from '../results.js';
import {englishPlanBringWords} from './plan-bring.js';
import {englishPlanCardWords} from './plan-card.js';
import {englishPlanFormWords} from './plan-form.js';

const {count, day, list, number} = formatFor('en-GB');

const where = ({column, place, count: all}: MovingCard): string =>
  `${column}, place ${number(place)} of ${number(all)}`;

const board: PlanBoardWords = {
  wrongPlan: 'This plan cannot be shown',
  wrongContent: 'The words of this plan cannot be shown',
  connecting: 'Getting the plan …',
  statuses: {idea: 'Idea', planned: 'Agreed', doing: 'Busy', done: 'Done', stopped: 'Stopped'},
  noLevel: 'No level yet',
  noPrinciple: 'No principle yet',
  actions: (actions) => count(actions, {one: 'action', other: 'actions'}),
  emptyColumn: 'Nothing here yet.',
  showMore: (left) => `Show more (${number(left)} left)`,
  columns: 'Columns',
  groupings: {status: 'How far it is', level: 'Level', principle: 'Principle'},
  owners: (owners) => `${owners.length === 1 ? 'Owner' : 'Owners'}: ${list(owners)}`,
  dueOn: (date) => `Done by ${day(date)}`,
  concerns: {late: 'Late', 'no-owner': 'No owner', 'no-due': 'No end date', 'not-started': 'Not started yet'},

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

/** All that a plan says in English of its own. A draft: nobody checked it. */
export const englishPlanWords: Omit<PlanWords & PlanBringPartWords, keyof ResultsWords> &
  Pick<ResultsWords, 'loading' | 'unreachable'> = {
  title: 'Improvement plan',
  loading: 'The improvement plan is loading …',
  unreachable: 'The improvement plan cannot be loaded now. Try again later.',
  ...board,
  ...englishPlanCardWords,
  ...englishPlanBringWords,
  form: englishPlanFormWords,
};
