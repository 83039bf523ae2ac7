import type {ResultsWords} from '../words/results.js';

/** English words of one element, with those that every element has that shows results. */
export async function inEnglish<Own extends object>(own: Own): Promise<ResultsWords & Own> {
  const {englishRadarWords} = await import('../words/en/words.js');
  return {...englishRadarWords, ...own};
}
