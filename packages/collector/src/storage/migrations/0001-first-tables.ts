import {sql, type Kysely} from 'kysely';

/**
 * The tables of the first version. The round comes first in every key, so that a database that is spread over
 * several machines can keep a round together.
 */
export async function makeFirstTables(db: Kysely<unknown>, isSqlite: boolean): Promise<void> {
  // Without hidden row numbers SQLite keeps no order of arrival.
  const keyed = isSqlite ? sql`without rowid` : sql``;
  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .modifyEnd(keyed)
    .execute();
  await makeRoundTables(db, keyed);
  await makeResponseTables(db, keyed);
}

async function makeRoundTables(db: Kysely<unknown>, keyed: ReturnType<typeof sql>): Promise<void> {
  await db.schema
    .createTable('round')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('try-out', 'open', 'closed')`))
    .addColumn('publish', 'text', (column) => column.notNull().check(sql`publish in ('on-close', 'in-batches')`))
    .addColumn('minimum_group_size', 'integer', (column) => column.notNull().check(sql`minimum_group_size >= 5`))
    .addColumn('closed_group', 'integer', (column) => column.notNull().check(sql`closed_group in (0, 1)`))
    .addColumn('retention_days', 'integer', (column) => column.notNull())
    .addColumn('content_id', 'text', (column) => column.notNull())
    .addColumn('content_version', 'text', (column) => column.notNull())
    .addColumn('own_content', 'integer', (column) => column.notNull())
    .addColumn('made_on', 'text', (column) => column.notNull())
    .addColumn('closed_on', 'text')
    .addColumn('erased_on', 'text')
    .modifyEnd(keyed)
    .execute();
  for (const table of ['round_content', 'publication'] as const) {
    await db.schema
      .createTable(table)
      .addColumn('round', 'text', (column) => column.primaryKey().notNull().references('round.id'))
      .addColumn('json', 'text', (column) => column.notNull())
      .addColumn('etag', 'text', (column) => column.notNull())
      .modifyEnd(keyed)
      .execute();
  }
  await db.schema
    .createTable('ledger')
    .addColumn('round', 'text', (column) => column.primaryKey().notNull().references('round.id'))
    .addColumn('json', 'text', (column) => column.notNull())
    .modifyEnd(keyed)
    .execute();
}

async function makeResponseTables(db: Kysely<unknown>, keyed: ReturnType<typeof sql>): Promise<void> {
  await db.schema
    .createTable('response')
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('position', 'integer')
    .addColumn('batch', 'integer')
    .addPrimaryKeyConstraint('response_key', ['round', 'id'])
    .addUniqueConstraint('response_receipt', ['round', 'receipt'])
    .modifyEnd(keyed)
    .execute();
  await db.schema
    .createIndex('response_by_batch')
    .on('response')
    .columns(['round', 'audience', 'batch', 'position'])
    .execute();
  await db.schema
    .createTable('withdrawal')
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .addColumn('id_hash', 'text', (column) => column.notNull())
    .addColumn('receipt_hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('withdrawal_key', ['round', 'id_hash'])
    .addUniqueConstraint('withdrawal_receipt', ['round', 'receipt_hash'])
    .modifyEnd(keyed)
    .execute();
}
