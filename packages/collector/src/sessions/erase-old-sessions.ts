import {addDays} from '../rounds/calendar.js';
import type {Deps} from '../rounds/deps.js';
import {eraseSession, listSessionAges} from '../storage/session-store.js';

/** Erases the sessions that were not changed for as long as they are kept. Gives their ids. */
export async function eraseOldSessions({storage, today}: Deps): Promise<readonly string[]> {
  const ages = await listSessionAges(storage.queries);
  const old = ages.filter(({changedOn, retentionDays}) => addDays(changedOn, retentionDays) <= today());
  for (const {id, changedOn} of old) {
    await storage.transact((queries) => eraseSession(queries, id, changedOn));
  }
  if (old.length > 0) await storage.scrub();
  return old.map(({id}) => id);
}
