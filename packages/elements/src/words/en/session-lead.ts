import type {SessionLeadWords} from '../session-lead.js';

/** The seat of who leads a session in plain English: a draft, made by a computer. */
export const englishSessionLeadWords: SessionLeadWords = {
  phases: 'The parts of this session',
  next: 'Next',
  previous: 'Back',
};
