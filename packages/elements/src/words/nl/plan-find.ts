import type {PlanFindWords} from '../plan-find.js';

/** What a plan says in Dutch in the fields that make it shorter. */
export const dutchPlanFindWords: PlanFindWords = {
  filters: {
    status: 'Status',
    level: 'Niveau',
    principle: 'Uitgangspunt',
    theme: 'Thema',
    organisation: 'Organisatie',
    concern: 'Waar u op moet letten',
  },
  all: 'Alles',
  without: 'Nog niet gekozen',
};
