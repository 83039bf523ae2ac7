import type {Translated} from '../context/translated.js';
import {dutchScanWords} from '../words/nl/scan.js';
import type {KnownScanWords} from '../words/scan.js';

/** The words of the scan. */
export const scanWords: Translated<KnownScanWords> = {
  builtIn: dutchScanWords,
  translations: {en: async () => (await import('../words/en/words.js')).englishScanWords},
};
