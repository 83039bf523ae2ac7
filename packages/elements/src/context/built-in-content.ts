import {scanContent} from '@toegang/content/nl/scan.js';
import type {ScanContent} from '@toegang/model';
import type {Translated} from './translated.js';

/** Our own content, for when nobody gives another. */
export const builtInContent: Translated<ScanContent> = {
  builtIn: scanContent,
  translations: {en: async () => (await import('@toegang/content/en/scan.js')).scanContent},
};
