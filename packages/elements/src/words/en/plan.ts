import {formatFor} from '../format.js';
import type {PlanBoardWords, PlanWords} from '../plan.js';
import type {ResultsWords} from '../results.js';
import {englishPlanBringWords} from './plan-bring.js';
import {englishPlanCardWords} from './plan-card.js';
import {englishPlanFindWords} from './plan-find.js';
import {englishPlanFormWords} from './plan-form.js';
import {englishPlanMoveWords} from './plan-move.js';
import {englishPlanDoorWords} from './plan-door.js';
import {englishPlanMoreWords} from './plan-more.js';

const {count, day, list, number} = formatFor('en-GB');

const board: PlanBoardWords = {
  wrongPlan: 'This plan cannot be shown',
  wrongContent: 'The words of this plan cannot be shown',
  connecting: 'Getting the plan …',
  noPlanYet: 'There is no improvement plan yet.',
  statuses: {idea: 'Idea', planned: 'Agreed', doing: 'Busy', done: 'Done', stopped: 'Stopped'},
  noLevel: 'No level yet',
  noPrinciple: 'No principle yet',
  actions: (actions) => count(actions, {one: 'action', other: 'actions'}),
  emptyColumn: 'Nothing here yet.',
  undo: 'Undo',
  redo: 'Redo',
  undone: {
    all: 'This is undone.',
    part: 'Part of this is undone. What somebody else changed meanwhile stayed.',
    nothing: 'Nothing is undone. Somebody else changed this meanwhile.',
  },
  redone: {
    all: 'This is done again.',
    part: 'Part of this is done again. What somebody else changed meanwhile stayed.',
    nothing: 'Nothing is done again. Somebody else changed this meanwhile.',
  },
  showMore: (left) => `Show more (${number(left)} left)`,
  columns: 'Columns',
  groupings: {status: 'How far it is', level: 'Level', principle: 'Principle'},
  owners: (owners) => `${owners.length === 1 ? 'Owner' : 'Owners'}: ${list(owners)}`,
  dueOn: (date) => `Done by ${day(date)}`,
  concerns: {late: 'Late', 'no-owner': 'No owner', 'no-due': 'No end date', 'not-started': 'Not started yet'},
};

/** All that a plan says in English of its own. A draft: nobody checked it. */
export const englishPlanWords: Omit<PlanWords, keyof ResultsWords> & Pick<ResultsWords, 'loading' | 'unreachable'> = {
  title: 'Improvement plan',
  loading: 'The improvement plan is loading …',
  unreachable: 'The improvement plan cannot be loaded now. Try again later.',
  ...board,
  ...englishPlanCardWords,
  ...englishPlanBringWords,
  find: englishPlanFindWords,
  form: englishPlanFormWords,
  door: englishPlanDoorWords,
  move: englishPlanMoveWords,
  more: englishPlanMoreWords,
};
