import {randomBytes} from 'node:crypto';
import {sql, type Kysely} from 'kysely';

type Keyed = ReturnType<typeof sql>;

/** What a coordinator works with: open answers to read, who was invited by code, and what was done. */
export async function makeModerationTables(db: Kysely<unknown>, isSqlite: boolean): Promise<void> {
  // Without hidden row numbers SQLite keeps no order of arrival.
  const keyed = isSqlite ? sql`without rowid` : sql``;
  await db.schema
    .alterTable('round')
    .addColumn('invitation', 'text', (column) =>
      column
        .notNull()
        .defaultTo('link')
        .check(sql`invitation in ('link', 'codes')`),
    )
    .execute();
  await db.schema
    .alterTable('response')
    .addColumn('on_paper', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('response_on_paper')
    .on('response')
    .columns(['round', 'audience'])
    .where(sql.ref('on_paper'), '=', sql.lit(1))
    .execute();
  await db.schema.alterTable('round_content').addColumn('library', 'text').execute();
  await db.schema.alterTable('ledger').addColumn('living', 'text').execute();
  await makeAnswerTable(db, keyed);
  await makeInvitationTables(db, keyed);
  await makeAuditTable(db, keyed);
  await readEarlierResponses(db);
}

async function makeAnswerTable(db: Kysely<unknown>, keyed: Keyed): Promise<void> {
  await db.schema
    .createTable('open_answer')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('response', 'text', (column) => column.notNull())
    .addColumn('principle', 'text')
    .addColumn('statement', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('edited', 'text')
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('waiting', 'approved', 'rejected')`))
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('open_answer_key', ['round', 'id'])
    .addForeignKeyConstraint('open_answer_response', ['round', 'response'], 'response', ['round', 'id'], (constraint) =>
      constraint.onDelete('cascade'),
    )
    .modifyEnd(keyed)
    .execute();
  await db.schema.createIndex('open_answer_by_response').on('open_answer').columns(['round', 'response']).execute();
  await db.schema.createIndex('open_answer_by_state').on('open_answer').columns(['round', 'state']).execute();
}

async function makeInvitationTables(db: Kysely<unknown>, keyed: Keyed): Promise<void> {
  await db.schema
    .createTable('invitation')
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('made', 'integer', (column) => column.notNull())
    .addColumn('used', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('invitation_key', ['round', 'audience'])
    .modifyEnd(keyed)
    .execute();
  await db.schema
    .createTable('invitation_code')
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('used', 'integer', (column) => column.notNull().check(sql`used in (0, 1)`))
    .addPrimaryKeyConstraint('invitation_code_key', ['round', 'hash'])
    .modifyEnd(keyed)
    .execute();
}

async function makeAuditTable(db: Kysely<unknown>, keyed: Keyed): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('audit_key', ['round', 'number'])
    .modifyEnd(keyed)
    .execute();
}

/** The tables as this migration finds and leaves them; those of the program may have moved on since. */
interface Kept {
  round_content: {round: string; json: string};
  response: {round: string; id: string; json: string; on_paper: number};
  open_answer: {
    round: string;
    id: string;
    response: string;
    principle: string | null;
    statement: string | null;
    text: string;
    state: string;
  };
}

interface KeptResponse {
  readonly priorities: readonly {readonly kind: string; readonly id: string; readonly why?: string}[];
  readonly remark?: string;
  readonly via?: string;
}

interface KeptContent {
  readonly statements: readonly {readonly id: string; readonly principle: string}[];
}

/** In responses. */
const PAGE_SIZE = 500;

/** Everything that was written before there was moderation waits for it now. */
async function readEarlierResponses(db: Kysely<Kept>): Promise<void> {
  for (const {round, json} of await db.selectFrom('round_content').select(['round', 'json']).execute()) {
    const {statements} = JSON.parse(json) as KeptContent;
    const principles = new Map(statements.map(({id, principle}) => [id, principle]));
    let page = await readPage(db, round, '');
    for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
      for (const response of page) await addWaiting(db, round, response, principles);
      page = await readPage(db, round, last.id);
    }
  }
}

async function readPage(db: Kysely<Kept>, round: string, after: string): Promise<{id: string; json: string}[]> {
  return db
    .selectFrom('response')
    .select(['id', 'json'])
    .where('round', '=', round)
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE_SIZE)
    .execute();
}

async function addWaiting(
  db: Kysely<Kept>,
  round: string,
  {id, json}: {id: string; json: string},
  principles: ReadonlyMap<string, string>,
): Promise<void> {
  const {priorities, remark, via} = JSON.parse(json) as KeptResponse;
  const texts = [
    ...priorities.map(({kind, id: about, why}) => ({
      principle: kind === 'principle' ? about : (principles.get(about) ?? null),
      statement: kind === 'statement' ? about : null,
      text: why ?? '',
    })),
    {principle: null, statement: null, text: remark ?? ''},
  ];
  const rows = texts
    .filter(({text}) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
    .map((text) => ({...text, round, id: randomBytes(12).toString('hex'), response: id, state: 'waiting'}));
  if (rows.length > 0) await db.insertInto('open_answer').values(rows).execute();
  if (via === 'paper') {
    await db.updateTable('response').set({on_paper: 1}).where('round', '=', round).where('id', '=', id).execute();
  }
}
