import type {KnownPointsWords} from '../improvement-points.js';
import {dutchResultsWords} from './results.js';

/** What the list of improvement points says in Dutch before the part that draws it is there. */
export const dutchPointsStartWords: KnownPointsWords = {
  ...dutchResultsWords,
  title: 'Wat mensen willen verbeteren',
};
