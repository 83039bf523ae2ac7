import {svg} from 'lit';
import {crossBar} from './geometry.js';

/** The line of a group, as it stands in a legend. */
export const LINE = svg`<path class="outline" d="M-20 0H20"></path>`;

/** The bar that shows between which values a mean probably lies, as it stands in a legend. */
export const INTERVAL = svg`<path class="interval" d=${crossBar(Math.PI / 2, -14, 14, 0)}></path>`;
