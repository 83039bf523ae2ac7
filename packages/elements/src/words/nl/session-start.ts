import type {SessionStartWords} from '../session.js';
import {onItsWay} from './on-its-way.js';

/** What a session says in Dutch before the part that draws it is there. */
export const dutchSessionStartWords: SessionStartWords = onItsWay('Groepsgesprek', 'Het gesprek');
