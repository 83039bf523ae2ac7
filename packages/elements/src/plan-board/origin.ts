import type {PlanAction} from '@toegang/model';
import {formatFor} from '../words/format.js';
import type {PlanBringWords} from '../words/plan-bring.js';
import type {PlanView} from './view.js';

/** Where an action came from, with its name where that is known here; null where that was never said. */
export function sayOrigin(
  {origin}: Pick<PlanAction, 'origin'>,
  {earlier, results, session, words}: Pick<PlanView, 'earlier' | 'results' | 'session' | 'words'>,
): string | null {
  switch (origin?.kind) {
    case undefined:
      return null;
    case 'session':
      return words.fromSession(session?.id === origin.id ? session.title : '');
    case 'round':
      return words.fromRound(sayDay(results.find(({round}) => round === origin.id)?.publishedOn, words));
    case 'plan':
      return words.fromPlan(earlier?.id === origin.id ? earlier.title : '');
  }
}

/** A day in words, empty when it is none. */
function sayDay(day: string | undefined, {lang}: PlanBringWords & {readonly lang: string}): string {
  return day === undefined ? '' : formatFor(lang).day(day);
}
