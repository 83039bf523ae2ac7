import {mayDo, type Seat, type SessionAct, type SessionRules} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import {done, refuse, type Outcome} from '../rounds/outcome.js';
import {findSeat, findSession, holdSession, type KeptSession} from '../storage/session-store.js';
import type {Queries} from '../storage/tables.js';
import {keepSession} from './keep-session.js';
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
  /** Keeps the session as it is from now on, and gives it as it is kept. */
  readonly save: (session: Session) => Promise<Session>;
}

/** What was done in a session, and the session as it is since. */
export interface Done<Value> {
  readonly value: Value;
  readonly session: Session;
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

/** Does something in a session, as a whole or not at all, when the seat may; who looks at the session hears of it. */
export async function doWithin<Value>(
  deps: SessionDeps,
  entrance: Entrance,
  act: SessionAct,
  work: (within: Within) => Promise<Outcome<Value>>,
): Promise<Outcome<Done<Value>>> {
  const entered = await enter(deps, entrance, act);
  if (!entered.ok) return entered;
  const {seat, key} = entered.value;
  const {storage, contents, today, news} = deps;
  const outcome = await storage.transact<Outcome<Done<Value>>>(async (queries) => {
    const kept = await holdSession(queries, entrance.id, storage.engine);
    if (!kept) return refuse(404, 'There is no such session.');
    const rules = await contents.findRules(queries, kept.session);
    let current = kept.session;
    const save = async (session: Session): Promise<Session> =>
      (current = await keepSession(queries, {before: kept.session, after: session, day: today()}));
    const worked = await work({...kept, seat, key, queries, rules, save});
    return worked.ok ? done({value: worked.value, session: current}) : worked;
  });
  if (outcome.ok) news.tell(outcome.value.session);
  return outcome;
}
