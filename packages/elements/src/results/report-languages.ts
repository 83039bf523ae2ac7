import {inEnglish} from '../context/in-english.js';
import type {Translated} from '../context/translated.js';
import {dutchReportWords} from '../words/nl/report.js';
import type {KnownReportWords} from '../words/report.js';

/** The words of the report. */
export const reportWords: Translated<KnownReportWords> = {
  builtIn: dutchReportWords,
  translations: {en: async () => inEnglish((await import('../words/en/report-words.js')).englishReportWords)},
};
