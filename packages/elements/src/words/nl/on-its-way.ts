import type {ResultsWords} from '../results.js';
import {dutchResultsWords} from './results.js';

/** What an element says of what it is called and of its being on its way; `named` begins a sentence. */
export const onItsWay = (title: string, named: string): ResultsWords & {readonly title: string} => ({
  ...dutchResultsWords,
  title,
  loading: `${named} wordt geladen …`,
  unreachable: `${named} kan nu niet geladen worden. Probeer het later nog een keer.`,
});
