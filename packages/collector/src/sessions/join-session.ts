import {MAXIMUM_PARTICIPANTS, parseJoin} from '@toegang/model';
import {readInvitationCode} from '../rounds/codes.js';
import {done, refuse, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {addSessionKey, findSessionByCode, holdSession, setSession} from '../storage/session-store.js';
import {hashKey, makeKey} from './keys.js';
import type {SessionDeps} from './session-deps.js';

/** Lets a telephone in that has the code of a session. Its key is kept nowhere but there. */
export async function joinSession(
  {storage, today}: SessionDeps,
  input: unknown,
): Promise<Outcome<{readonly id: string; readonly key: string}>> {
  const join = parseJoin(input);
  if (!join.ok) return refuseProblems('The code', join.problems);
  const code = readInvitationCode(join.value.code);
  const id = code === null ? undefined : await findSessionByCode(storage.queries, code);
  if (id === undefined) return refuse(404, 'There is no session with this code.');
  return storage.transact(async (queries) => {
    const kept = await holdSession(queries, id, storage.engine);
    if (!kept) return refuse(404, 'There is no session with this code.');
    const {session} = kept;
    const participants = (session.participants ?? 0) + 1;
    if (participants > MAXIMUM_PARTICIPANTS) return refuse(409, 'This session is full.');
    const key = makeKey();
    await addSessionKey(queries, {session: id, hash: hashKey(id, key), seat: 'participant'});
    await setSession(queries, {...session, participants}, today());
    return done({id, key});
  });
}
