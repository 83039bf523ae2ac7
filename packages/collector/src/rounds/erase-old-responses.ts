import {eraseLedger} from '../storage/publication-store.js';
import {eraseCodes} from '../storage/invitation-store.js';
import {holdRound, listUnerasedRounds, setErasedOn} from '../storage/round-store.js';
import {eraseResponses} from '../storage/response-store.js';
import type {Queries} from '../storage/tables.js';
import {addDays} from './calendar.js';
import type {Deps} from './deps.js';

/**
 * Erases the single responses of rounds that have been closed for their `retentionDays`, with the ledger that
 * counts them. What was published stays. Gives the ids of the rounds that were erased.
 */
export async function eraseOldResponses(deps: Deps): Promise<readonly string[]> {
  const {storage} = deps;
  const erased: string[] = [];
  for (const id of await listUnerasedRounds(storage.queries)) {
    if (await storage.transact((queries) => eraseWhenOld(deps, queries, id))) erased.push(id);
  }
  if (erased.length > 0) await storage.scrub();
  return erased;
}

async function eraseWhenOld({storage, today}: Deps, queries: Queries, id: string): Promise<boolean> {
  const kept = await holdRound(queries, {id, engine: storage.engine, hold: 'alone'});
  if (!kept || kept.closedOn === null || kept.erasedOn !== null) return false;
  if (addDays(kept.closedOn, kept.round.retentionDays) > today()) return false;
  await eraseResponses(queries, id);
  await eraseCodes(queries, id);
  await eraseLedger(queries, id);
  await setErasedOn(queries, id, today());
  return true;
}
