import type {KnownAnswersWords} from '../answers.js';
import {dutchResultsWords} from './results.js';

/** What the open answers say in Dutch before the part that draws them is there. */
export const dutchAnswersStartWords: KnownAnswersWords = {
  ...dutchResultsWords,
  title: 'Wat mensen schreven',
};
