import type {ResultsWords} from '../words/results.js';

/** English words of one element, with those that every element has that shows results. */
export async function inEnglish<Own extends object>(
  pick: (words: typeof import('../words/en/report-words.js')) => Own,
): Promise<ResultsWords & Own> {
  const [{englishResultsWords}, own] = await Promise.all([
    import('../words/en/words.js'),
    import('../words/en/report-words.js'),
  ]);
  return {...englishResultsWords, ...pick(own)};
}
