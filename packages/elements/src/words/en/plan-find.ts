import type {PlanFindWords} from '../plan-find.js';

/** What a plan says in English in the fields that make it shorter. A draft: nobody checked it. */
export const englishPlanFindWords: PlanFindWords = {
  filters: {
    status: 'Status',
    level: 'Level',
    principle: 'Principle',
    theme: 'Theme',
    organisation: 'Organisation',
    concern: 'What needs attention',
  },
  all: 'All',
  without: 'Not chosen yet',
};
