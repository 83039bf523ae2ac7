import {inEnglish} from '../context/in-english.js';
import type {Translated} from '../context/translated.js';
import type {KnownPointsWords} from '../words/improvement-points.js';
import {dutchPointsStartWords} from '../words/nl/improvement-points-start.js';

/** The words of the improvement points. */
export const pointsWords: Translated<KnownPointsWords> = {
  builtIn: dutchPointsStartWords,
  translations: {en: async () => inEnglish((await import('../words/en/report-words.js')).englishPointsWords)},
};
