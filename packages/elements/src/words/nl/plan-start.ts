import type {PlanStartWords} from '../plan.js';
import {onItsWay} from './on-its-way.js';

/** What a plan says in Dutch before the part that draws it is there. */
export const dutchPlanStartWords: PlanStartWords = onItsWay('Verbeterplan', 'Het verbeterplan');
