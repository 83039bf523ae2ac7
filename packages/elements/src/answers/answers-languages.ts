import {inEnglish} from '../context/in-english.js';
import type {Translated} from '../context/translated.js';
import type {KnownAnswersWords} from '../words/answers.js';
import {dutchAnswersStartWords} from '../words/nl/answers-start.js';

/** The words of the open answers. */
export const answersWords: Translated<KnownAnswersWords> = {
  builtIn: dutchAnswersStartWords,
  translations: {en: async () => inEnglish((await import('../words/en/report-words.js')).englishAnswersWords)},
};
