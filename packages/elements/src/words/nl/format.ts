import {formatFor} from '../format.js';

/** Numbers, days and lists in Dutch. */
export const {count, day, list, number} = formatFor('nl');
