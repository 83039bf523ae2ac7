import {MAXIMUM_PARTICIPANTS, parseJoin, type Session} from '@toegang/model';
import {readInvitationCode} from '../rounds/codes.js';
import {done, refuse, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {addSessionKey, findSessionByCode, holdSession} from '../storage/session-store.js';
import {keepSession} from './keep-session.js';
import {hashKey, makeKey} from './keys.js';
import type {SessionDeps} from './session-deps.js';

interface Joined {
  readonly id: string;
  readonly key: string;
  readonly session: Session;
}

/** Lets a telephone in that has the code of a session. Its key is kept nowhere but there. */
export async function joinSession(
  {storage, today, news}: SessionDeps,
  input: unknown,
): Promise<Outcome<{readonly id: string; readonly key: string}>> {
  const join = parseJoin(input);
  if (!join.ok) return refuseProblems('The code', join.problems);
  const code = readInvitationCode(join.value.code);
  const id = code === null ? undefined : await findSessionByCode(storage.queries, code);
  if (id === undefined) return refuse(404, 'There is no session with this code.');
  const joined = await storage.transact<Outcome<Joined>>(async (queries) => {
    const kept = await holdSession(queries, id, storage.engine);
    if (!kept) return refuse(404, 'There is no session with this code.');
    const {session} = kept;
    const participants = (session.participants ?? 0) + 1;
    if (participants > MAXIMUM_PARTICIPANTS) return refuse(409, 'This session is full.');
    const key = makeKey();
    await addSessionKey(queries, {session: id, hash: hashKey(id, key), seat: 'participant'});
    const now = await keepSession(queries, {before: session, after: {...session, participants}, day: today()});
    return done({id, key, session: now});
  });
  if (!joined.ok) return joined;
  news.tell(joined.value.session);
  return done({id, key: joined.value.key});
}
