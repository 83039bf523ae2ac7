import {changeSession} from '@toegang/domain/session.js';
import {parseSessionChange, type Session} from '@toegang/model';
import {done, type Outcome} from '../rounds/outcome.js';
import {doWithin, type Done, type Entrance} from './enter.js';
import {readShape, toOutcome} from './read-shape.js';
import type {SessionDeps} from './session-deps.js';

/** Goes to a phase, opens a theme, keeps the time: what a facilitator does. Gives the session as it is then. */
export async function lead(deps: SessionDeps, entrance: Entrance, input: unknown): Promise<Outcome<Done<Session>>> {
  return doWithin(deps, entrance, 'lead', async ({session, rules, save}) => {
    const change = readShape('The change', parseSessionChange, input);
    if (!change.ok) return change;
    const changed = toOutcome('The change', changeSession(session, change.value, {...rules, now: deps.now()}));
    if (!changed.ok) return changed;
    return done(await save(changed.value));
  });
}
