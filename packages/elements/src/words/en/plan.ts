import {formatFor} from '../format.js';
import type {PlanBoardWords, PlanWords} from '../plan.js';
import type {ResultsWords} from '../results.js';
import {englishPlanBringWords} from './plan-bring.js';
import {englishPlanCardWords} from './plan-card.js';

const {count} = formatFor('en-GB');

const board: PlanBoardWords = {
  wrongPlan: 'This plan cannot be shown',
  wrongContent: 'The words of this plan cannot be shown',
  connecting: 'Getting the plan …',
  statuses: {idea: 'Idea', planned: 'Agreed', doing: 'Busy', done: 'Done', stopped: 'Stopped'},
  noLevel: 'No level yet',
  noPrinciple: 'No principle yet',
  actions: (actions) => count(actions, {one: 'action', other: 'actions'}),
  emptyColumn: 'Nothing here yet.',
};

/** All that a plan says in English of its own. A draft: nobody checked it. */
export const englishPlanWords: Omit<PlanWords, keyof ResultsWords> & Pick<ResultsWords, 'loading' | 'unreachable'> = {
  title: 'Improvement plan',
  loading: 'The improvement plan is loading …',
  unreachable: 'The improvement plan cannot be loaded now. Try again later.',
  ...board,
  ...englishPlanCardWords,
  ...englishPlanBringWords,
};
