import type {KnownPlateWords} from '../talk-plate.js';
import {onItsWay} from './on-its-way.js';

/** What the talk plate says in Dutch before the part that draws it is there. */
export const dutchPlateStartWords: KnownPlateWords = onItsWay('Praatplaat: waar praten we over?', 'De praatplaat');
