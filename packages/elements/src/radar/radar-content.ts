import {audiences, base, principles, scale} from '@toegang/content/nl/scan.js';
import type {ChartContent} from './chart.js';

/** The built-in Dutch content, without the statements: the radar draws principles. */
export const builtInContent: ChartContent = {...base, audiences, principles, scale};
