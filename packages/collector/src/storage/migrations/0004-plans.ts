import {sql, type Kysely} from 'kysely';

/** What a plan that several people change needs. Everything of a plan goes with it. */
export async function makePlanTables(db: Kysely<unknown>, isSqlite: boolean): Promise<void> {
  // Without hidden row numbers SQLite keeps no order of arrival. Changes have an order anyhow.
  const keyed = isSqlite ? sql`without rowid` : sql``;
  const bytes = isSqlite ? 'blob' : 'bytea';
  await db.schema
    .createTable('plan')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('document', bytes, (column) => column.notNull())
    .addColumn('folded', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('public', 'integer', (column) => column.notNull())
    .addColumn('earlier', 'text')
    .addColumn('changed_on', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('plan_change')
    .addColumn('plan', 'text', (column) => column.notNull().references('plan.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_change_key', ['plan', 'number'])
    .execute();
  await db.schema
    .createTable('plan_key')
    .addColumn('plan', 'text', (column) => column.notNull().references('plan.id').onDelete('cascade'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('may', 'text', (column) => column.notNull().check(sql`may in ('view', 'edit', 'manage')`))
    .addPrimaryKeyConstraint('plan_key_key', ['plan', 'hash'])
    .modifyEnd(keyed)
    .execute();
}
