import {sql, type Kysely} from 'kysely';

/** What a group that talks together needs. Everything of a session goes with it. */
export async function makeSessionTables(db: Kysely<unknown>, isSqlite: boolean): Promise<void> {
  // Without hidden row numbers SQLite keeps no order of arrival.
  const keyed = isSqlite ? sql`without rowid` : sql``;
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('join_code', 'text', (column) => column.notNull().unique())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('retention_days', 'integer', (column) => column.notNull())
    .addColumn('changed_on', 'text', (column) => column.notNull())
    .modifyEnd(keyed)
    .execute();
  await db.schema
    .createTable('session_content')
    .addColumn('session', 'text', (column) =>
      column.primaryKey().notNull().references('session.id').onDelete('cascade'),
    )
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('etag', 'text', (column) => column.notNull())
    .modifyEnd(keyed)
    .execute();
  await db.schema
    .createTable('session_key')
    .addColumn('session', 'text', (column) => column.notNull().references('session.id').onDelete('cascade'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('seat', 'text', (column) =>
      column.notNull().check(sql`seat in ('facilitator', 'participant', 'screen')`),
    )
    .addPrimaryKeyConstraint('session_key_key', ['session', 'hash'])
    .modifyEnd(keyed)
    .execute();
  await db.schema
    .createTable('session_vote')
    .addColumn('session', 'text', (column) => column.notNull().references('session.id').onDelete('cascade'))
    .addColumn('ballot', 'text', (column) => column.notNull())
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_vote_key', ['session', 'ballot', 'voter'])
    .modifyEnd(keyed)
    .execute();
  await db.schema
    .createTable('session_point')
    .addColumn('session', 'text', (column) => column.notNull().references('session.id').onDelete('cascade'))
    .addColumn('point', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_point_key', ['session', 'point'])
    .modifyEnd(keyed)
    .execute();
}
