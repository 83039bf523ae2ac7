import type {Seat} from '@toegang/domain/session.js';
import type {ContentPack, Session} from '@toegang/model';
import type {Document} from './round-store.js';
import type {Engine} from './storage.js';
import type {Queries, SessionTable} from './tables.js';

/** A session as it is kept: what everybody in it may see, and the code to join with. */
export interface KeptSession {
  readonly session: Session;
  readonly joinCode: string;
}

/** Keeps a new session. False when another one has its id or its code. */
export async function addSession(
  queries: Queries,
  {kept, retentionDays, day, content}: {kept: KeptSession; retentionDays: number; day: string; content: Document},
): Promise<boolean> {
  const {session, joinCode} = kept;
  const row = {id: session.id, join_code: joinCode, json: JSON.stringify(session)};
  const {numInsertedOrUpdatedRows} = await queries
    .insertInto('session')
    .values({...row, retention_days: retentionDays, changed_on: day})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await queries
    .insertInto('session_content')
    .values({session: session.id, ...content})
    .execute();
  return true;
}

/** The session with this id, or undefined. */
export async function findSession(queries: Queries, id: string): Promise<KeptSession | undefined> {
  const row = await queries.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toKeptSession(row);
}

/** Those of these sessions that there are, in no order. */
export async function findSessions(queries: Queries, ids: readonly string[]): Promise<readonly Session[]> {
  const rows = await queries.selectFrom('session').select('json').where('id', 'in', ids).execute();
  return rows.map(({json}) => JSON.parse(json) as Session);
}

/** The session, held alone until the transaction ends. SQLite knows one writer only. */
export async function holdSession(queries: Queries, id: string, engine: Engine): Promise<KeptSession | undefined> {
  const row = await queries
    .selectFrom('session')
    .selectAll()
    .where('id', '=', id)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return row && toKeptSession(row);
}

/** The id of the session with this code, or undefined. */
export async function findSessionByCode(queries: Queries, joinCode: string): Promise<string | undefined> {
  const query = queries.selectFrom('session').select('id').where('join_code', '=', joinCode);
  return (await query.executeTakeFirst())?.id;
}

/** Keeps a session as it is now; `day` is the day of the change. */
export async function setSession(queries: Queries, session: Session, day: string): Promise<void> {
  await queries
    .updateTable('session')
    .set({json: JSON.stringify(session), changed_on: day})
    .where('id', '=', session.id)
    .execute();
}

/** The content of a session, as it was when the session was made. */
export async function findSessionContent(queries: Queries, session: string): Promise<Document | undefined> {
  return queries
    .selectFrom('session_content')
    .select(['json', 'etag'])
    .where('session', '=', session)
    .executeTakeFirst();
}

/** The same, read. It was checked before it was kept. */
export async function readSessionContent(queries: Queries, session: string): Promise<ContentPack> {
  const {json} = await queries
    .selectFrom('session_content')
    .select('json')
    .where('session', '=', session)
    .executeTakeFirstOrThrow();
  return JSON.parse(json) as ContentPack;
}

/** Lets somebody in, in a seat. */
export async function addSessionKey(queries: Queries, key: {session: string; hash: string; seat: Seat}): Promise<void> {
  await queries.insertInto('session_key').values(key).execute();
}

/** The seat that a key opens; undefined when it opens none. */
export async function findSeat(queries: Queries, session: string, hash: string): Promise<Seat | undefined> {
  const query = queries.selectFrom('session_key').select('seat').where('session', '=', session);
  return (await query.where('hash', '=', hash).executeTakeFirst())?.seat;
}

/** Every session with the day of its last change, and how long it is kept after that. */
export async function listSessionAges(
  queries: Queries,
): Promise<readonly {readonly id: string; readonly retentionDays: number; readonly changedOn: string}[]> {
  const rows = await queries.selectFrom('session').select(['id', 'retention_days', 'changed_on']).execute();
  return rows.map((row) => ({id: row.id, retentionDays: row.retention_days, changedOn: row.changed_on}));
}

/** Erases a session with all that belongs to it. False when it was changed after all, and stays. */
export async function eraseSession(queries: Queries, id: string, changedOn: string): Promise<boolean> {
  const query = queries.deleteFrom('session').where('id', '=', id).where('changed_on', '=', changedOn);
  return (await query.executeTakeFirstOrThrow()).numDeletedRows > 0n;
}

function toKeptSession({json, join_code: joinCode}: SessionTable): KeptSession {
  return {session: JSON.parse(json) as Session, joinCode};
}
