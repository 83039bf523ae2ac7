import {inEnglish} from '../context/in-english.js';
import type {Translated} from '../context/translated.js';
import {dutchPlanStartWords} from '../words/nl/plan-start.js';
import type {KnownPlanWords} from '../words/plan.js';

/** The words of a plan. */
export const planWords: Translated<KnownPlanWords> = {
  builtIn: dutchPlanStartWords,
  translations: {en: async () => inEnglish((await import('../words/en/plan.js')).englishPlanWords)},
};
