import {scanContent} from '@toegang/content/nl/scan.js';
import type {ScanContent} from '@toegang/model';
import type {Translated} from '../context/translated.js';
import {dutchScanWords} from '../words/nl/scan.js';
import type {KnownScanWords} from '../words/scan.js';

/** The words of the scan. */
export const scanWords: Translated<KnownScanWords> = {
  builtIn: dutchScanWords,
  translations: {en: async () => (await import('../words/en/words.js')).englishScanWords},
};

/** The content that is asked when nobody gives another. */
export const builtInContent: Translated<ScanContent> = {
  builtIn: scanContent,
  translations: {en: async () => (await import('@toegang/content/en/scan.js')).scanContent},
};
