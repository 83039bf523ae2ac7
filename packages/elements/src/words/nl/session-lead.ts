import type {SessionLeadWords} from '../session-lead.js';

/** What the seat of who leads a session says in Dutch, language level B1. */
export const dutchSessionLeadWords: SessionLeadWords = {
  phases: 'De onderdelen van dit gesprek',
  next: 'Verder',
  previous: 'Terug',
};
