import {mayDo, type Seat, type SessionAct, type SessionRules} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import {done, refuse, type Outcome} from '../rounds/outcome.js';
import {findSeat, findSession, holdSession, setSession, type KeptSession} from '../storage/session-store.js';
import type {Queries} from '../storage/tables.js';
import {hashKey} from './keys.js';
import type {SessionDeps} from './session-deps.js';

/** Who comes in where: the id of a session, and the key that was sent along. */
export interface Entrance {
  readonly id: string;
  readonly key: string | null;
}

/** A session, and the seat from which somebody sees it. */
export interface Seated extends KeptSession {
  readonly seat: Seat;
  readonly key: string;
}

/** Somebody who does something in a session, which is held alone meanwhile. */
export interface Within extends Seated {
  readonly queries: Queries;
  readonly rules: SessionRules;
  /** Keeps the session as it is from now on. */
  readonly save: (session: Session) => Promise<void>;
}

/** The session as somebody with this key may see it; or why not. Every act comes through here. */
export async function enter({storage}: SessionDeps, {id, key}: Entrance, act: SessionAct): Promise<Outcome<Seated>> {
  const kept = await findSession(storage.queries, id);
  if (!kept) return refuse(404, 'There is no such session.');
  const seat = key === null ? undefined : await findSeat(storage.queries, id, hashKey(id, key));
  if (key === null || seat === undefined) {
    return refuse(401, 'This needs a key of the session, as Authorization: Bearer …');
  }
  return mayDo(seat, act) ? done({...kept, seat, key}) : refuse(403, `This is not for the ${seat} of a session.`);
}

/** Does something in a session, as a whole or not at all, when the seat may. */
export async function doWithin<Value>(
  deps: SessionDeps,
  entrance: Entrance,
  act: SessionAct,
  work: (within: Within) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const entered = await enter(deps, entrance, act);
  if (!entered.ok) return entered;
  const {seat, key} = entered.value;
  const {storage, contents, today} = deps;
  return storage.transact(async (queries) => {
    const kept = await holdSession(queries, entrance.id, storage.engine);
    if (!kept) return refuse(404, 'There is no such session.');
    const rules = await contents.findRules(queries, kept.session);
    const save = (session: Session): Promise<void> => setSession(queries, session, today());
    return work({...kept, seat, key, queries, rules, save});
  });
}
