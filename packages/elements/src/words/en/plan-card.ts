import {formatFor} from '../format.js';
import type {PlanCardWords} from '../plan-card.js';

const {count} = formatFor('en-GB');

const CONCERNS = {
  late: {one: 'action is late', other: 'actions are late'},
  'no-owner': {one: 'action has no owner', other: 'actions have no owner'},
  'no-due': {one: 'action has no due day', other: 'actions have no due day'},
  'not-started': {one: 'action should have begun', other: 'actions should have begun'},
};

/** What a plan says in English around its views. A draft: nobody checked it. */
export const englishPlanCardWords: PlanCardWords = {
  newAction: 'New action',
  look: 'How do you want to see the plan?',
  looks: {board: 'Board', list: 'List', timeline: 'Timeline'},
  search: 'Search the actions',
  filter: (isOpen) => `${isOpen ? 'Fewer' : 'More'} filters`,
  found: (shown, all) =>
    shown === all
      ? `You see all ${count(all, {one: 'action', other: 'actions'})}.`
      : `You see ${shown} of ${all} actions.`,
  nothingFound: 'No action fits this.',
  clear: 'Clear filters',
  attention: 'Please note:',
  concernCount: (concern, value) => count(value, CONCERNS[concern]),
};
