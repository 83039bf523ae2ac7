import {chartContent} from '@toegang/content/nl/scan.js';
import type {ChartContent} from './chart.js';

/** The built-in Dutch content, without statements and explanations: the radar draws principles. */
export const builtInContent: ChartContent = chartContent;
