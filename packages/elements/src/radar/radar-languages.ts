import {chartContent} from '@toegang/content/nl/scan.js';
import type {Translated} from '../context/translated.js';
import {dutchRadarWords} from '../words/nl/radar.js';
import type {KnownRadarWords} from '../words/radar.js';
import type {ChartContent} from './chart.js';

/** The words of the radar. */
export const radarWords: Translated<KnownRadarWords> = {
  builtIn: dutchRadarWords,
  translations: {en: async () => (await import('../words/en/words.js')).englishRadarWords},
};

/** The built-in content, without statements and explanations: the radar draws principles. */
export const builtInContent: Translated<ChartContent> = {
  builtIn: chartContent,
  translations: {en: async () => (await import('@toegang/content/en/scan.js')).chartContent},
};
