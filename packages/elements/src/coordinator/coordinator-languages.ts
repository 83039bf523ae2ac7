import type {Translated} from '../context/translated.js';
import type {KnownDeskWords} from '../words/coordinator.js';
import {dutchDeskWords} from '../words/nl/coordinator.js';

/** The words of the desk. */
export const deskWords: Translated<KnownDeskWords> = {
  builtIn: dutchDeskWords,
  translations: {
    // what is the same in every element is with the other words
    en: async () => ({
      ...(await import('../words/en/words.js')).englishLanguageWords,
      ...(await import('../words/en/coordinator.js')).englishDeskWords,
    }),
  },
};
