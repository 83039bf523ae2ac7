import {isDeepStrictEqual} from 'node:util';
import type {Session} from '@toegang/model';
import {setSession} from '../storage/session-store.js';
import type {Queries} from '../storage/tables.js';

/**
 * Keeps a session as it is from now on, and gives it with its number. What nobody can see, such as another choice in a
 * vote that was cast already, has no number: else the numbers would tell that it was done.
 */
export async function keepSession(
  queries: Queries,
  {before, after, day}: {readonly before: Session; readonly after: Session; readonly day: string},
): Promise<Session> {
  const isSame = isDeepStrictEqual(before, after);
  const kept = isSame ? before : {...after, revision: (before.revision ?? 0) + 1};
  await setSession(queries, kept, day);
  return kept;
}
