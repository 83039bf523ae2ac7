import {inEnglish} from '../context/in-english.js';
import type {Translated} from '../context/translated.js';
import {dutchSessionStartWords} from '../words/nl/session-start.js';
import type {KnownSessionWords} from '../words/session.js';

/** The words of a session. */
export const sessionWords: Translated<KnownSessionWords> = {
  builtIn: dutchSessionStartWords,
  translations: {en: async () => inEnglish((await import('../words/en/session.js')).englishSessionWords)},
};
