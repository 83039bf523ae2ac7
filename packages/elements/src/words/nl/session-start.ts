import type {SessionStartWords} from '../session.js';
import {dutchResultsWords} from './results.js';

/** What a session says in Dutch before the part that draws it is there. */
export const dutchSessionStartWords: SessionStartWords = {
  ...dutchResultsWords,
  title: 'Groepsgesprek',
  loading: 'Het gesprek wordt geladen …',
  unreachable: 'Het gesprek kan nu niet geladen worden. Probeer het later nog een keer.',
};
