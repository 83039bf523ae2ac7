import {addDays} from '../rounds/calendar.js';
import {eraseSession, listSessionAges} from '../storage/session-store.js';
import type {SessionDeps} from './session-deps.js';

/** Erases the sessions that were not changed for as long as they are kept. Gives their ids. */
export async function eraseOldSessions({storage, today, news}: SessionDeps): Promise<readonly string[]> {
  const ages = await listSessionAges(storage.queries);
  const old = ages.filter(({changedOn, retentionDays}) => addDays(changedOn, retentionDays) <= today());
  for (const {id, changedOn} of old) {
    const isGone = await storage.transact((queries) => eraseSession(queries, id, changedOn));
    if (isGone) news.tellErased(id);
  }
  if (old.length > 0) await storage.scrub();
  return old.map(({id}) => id);
}
