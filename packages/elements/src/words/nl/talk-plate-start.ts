import type {KnownPlateWords} from '../talk-plate.js';
import {dutchResultsWords} from './results.js';

/** What the talk plate says in Dutch before the part that draws it is there. */
export const dutchPlateStartWords: KnownPlateWords = {
  ...dutchResultsWords,
  title: 'Praatplaat: waar praten we over?',
  loading: 'De praatplaat wordt geladen …',
  unreachable: 'De praatplaat kan nu niet geladen worden. Probeer het later nog een keer.',
};
