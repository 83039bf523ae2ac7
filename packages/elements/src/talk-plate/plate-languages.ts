import {inEnglish} from '../context/in-english.js';
import type {Translated} from '../context/translated.js';
import {dutchPlateStartWords} from '../words/nl/talk-plate-start.js';
import type {KnownPlateWords} from '../words/talk-plate.js';

/** The words of the talk plate. */
export const plateWords: Translated<KnownPlateWords> = {
  builtIn: dutchPlateStartWords,
  translations: {en: async () => inEnglish((await import('../words/en/talk-plate.js')).englishPlateWords)},
};
