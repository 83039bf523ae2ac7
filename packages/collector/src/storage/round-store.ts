import type {Round, RoundState, ScanContent} from '@toegang/model';
import type {Engine} from './storage.js';
import type {Queries, RoundTable} from './tables.js';

/** A round as it is kept: what everybody may know, and what only the collector needs. */
export interface KeptRound {
  readonly round: Round;
  readonly closedOn: string | null;
  readonly erasedOn: string | null;
}

/** A text that is served as it is, with the tag by which a client knows it again. */
export interface Document {
  readonly json: string;
  readonly etag: string;
}

/** Keeps a new round. False when there already is one with this id. */
export async function addRound(
  queries: Queries,
  {round, madeOn, content}: {round: Round; madeOn: string; content: Document & {readonly library: string | null}},
): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await queries
    .insertInto('round')
    .values({...toRow(round), made_on: madeOn, closed_on: null, erased_on: null})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await queries
    .insertInto('round_content')
    .values({round: round.id, ...content})
    .execute();
  return true;
}

/** All rounds, the newest first. */
export async function listRounds(queries: Queries): Promise<readonly Round[]> {
  const rows = await queries.selectFrom('round').selectAll().orderBy('made_on', 'desc').orderBy('title').execute();
  return rows.map(toRound);
}

/** The round with this id, or undefined. */
export async function findRound(queries: Queries, id: string): Promise<KeptRound | undefined> {
  const row = await queries.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toKeptRound(row);
}

/**
 * The round with this id, held until the transaction ends. Several may hold it `share`d, to add a response each;
 * whoever holds it `alone` is certain that no response comes or goes meanwhile. SQLite knows one writer only.
 */
export async function holdRound(
  queries: Queries,
  {id, engine, hold}: {id: string; engine: Engine; hold: 'shared' | 'alone'},
): Promise<KeptRound | undefined> {
  const row = await queries
    .selectFrom('round')
    .selectAll()
    .where('id', '=', id)
    .$if(engine === 'postgres' && hold === 'shared', (query) => query.forShare())
    .$if(engine === 'postgres' && hold === 'alone', (query) => query.forUpdate())
    .executeTakeFirst();
  return row && toKeptRound(row);
}

/** Keeps another state; `closedOn` is the day of closing, null while the round takes responses. */
export async function setRoundState(
  queries: Queries,
  {id, state, closedOn}: {id: string; state: RoundState; closedOn: string | null},
): Promise<void> {
  await queries.updateTable('round').set({state, closed_on: closedOn}).where('id', '=', id).execute();
}

/** The ids of closed rounds that still have their single responses. */
export async function listUnerasedRounds(queries: Queries): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('round')
    .select('id')
    .where('state', '=', 'closed')
    .where('erased_on', 'is', null)
    .execute();
  return rows.map(({id}) => id);
}

/** Notes the day on which the single responses were erased. */
export async function setErasedOn(queries: Queries, id: string, day: string): Promise<void> {
  await queries.updateTable('round').set({erased_on: day}).where('id', '=', id).execute();
}

/** The scan of a round, as it was when the round was made. */
export async function findContent(queries: Queries, round: string): Promise<Document | undefined> {
  return queries.selectFrom('round_content').select(['json', 'etag']).where('round', '=', round).executeTakeFirst();
}

/** The same, read. It was checked before it was kept. */
export async function readContent(queries: Queries, round: string): Promise<ScanContent> {
  const {json} = await queries
    .selectFrom('round_content')
    .select('json')
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  return JSON.parse(json) as ScanContent;
}

/** What came with the order of a round to dig deeper with, in JSON. */
export async function findOwnLibrary(queries: Queries, round: string): Promise<string | null | undefined> {
  const query = queries.selectFrom('round_content').select('library').where('round', '=', round);
  return (await query.executeTakeFirst())?.library;
}

function toKeptRound(row: RoundTable): KeptRound {
  return {round: toRound(row), closedOn: row.closed_on, erasedOn: row.erased_on};
}

function toRound(row: RoundTable): Round {
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    content: {id: row.content_id, version: row.content_version},
    ...(row.own_content === 1 && {ownContent: true as const}),
    publish: row.publish,
    minimumGroupSize: row.minimum_group_size,
    closedGroup: row.closed_group === 1,
    invitation: row.invitation,
    retentionDays: row.retention_days,
  };
}

function toRow(round: Round): Omit<RoundTable, 'made_on' | 'closed_on' | 'erased_on'> {
  return {
    id: round.id,
    title: round.title,
    state: round.state,
    publish: round.publish,
    minimum_group_size: round.minimumGroupSize,
    closed_group: round.closedGroup ? 1 : 0,
    invitation: round.invitation ?? 'link',
    retention_days: round.retentionDays,
    content_id: round.content.id,
    content_version: round.content.version,
    own_content: round.ownContent ? 1 : 0,
  };
}
