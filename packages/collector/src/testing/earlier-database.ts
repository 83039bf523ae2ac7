import {join} from 'node:path';
import type {Response} from '@toegang/model';
import {oneResponse, sampleContent} from '@toegang/model/samples';
import {Kysely} from 'kysely';
import {Migrator} from 'kysely/migration';
import type {CollectorOptions} from '../collector.js';
import {listMigrations} from '../storage/migrations/registry.js';
import {makePostgresDialect} from '../storage/postgres.js';
import {NodeSqliteDialect, openSqlite} from '../storage/sqlite.js';

/** The tables that the first version filled, as far as a test fills them. */
interface EarlierTables {
  round: Record<string, string | number | null>;
  round_content: {round: string; json: string; etag: string};
  response: {round: string; id: string; receipt: string; audience: string; json: string; batch: number | null};
}

/** A database as the first version of the program left it: one round, and these responses, the first of which joined. */
export async function makeEarlierDatabase(
  {databaseUrl, dataFolder = ''}: Pick<CollectorOptions, 'databaseUrl' | 'dataFolder'>,
  round: string,
  responses: readonly Partial<Response>[],
): Promise<void> {
  const dialect =
    databaseUrl === undefined
      ? new NodeSqliteDialect(openSqlite(join(dataFolder, 'toegang.sqlite')))
      : makePostgresDialect(databaseUrl, console.error);
  const db = new Kysely<EarlierTables>({dialect});
  const migrations = listMigrations(databaseUrl === undefined);
  const migrator = new Migrator({db, provider: {getMigrations: () => Promise.resolve(migrations)}});
  const {error} = await migrator.migrateTo('0001-first-tables');
  if (error !== undefined) throw new Error('The first tables could not be made.', {cause: error});
  await db.insertInto('round').values(makeRoundRow(round)).execute();
  await db
    .insertInto('round_content')
    .values({round, json: JSON.stringify(sampleContent), etag: '"1"'})
    .execute();
  for (const [index, change] of responses.entries()) {
    const response = {...oneResponse, id: `earlier-${index}`, round, ...change};
    const {id, audience} = response;
    const receipt = `2222-2222-2222-222${index + 2}`;
    await db
      .insertInto('response')
      .values({round, id, receipt, audience, json: JSON.stringify(response), batch: index === 0 ? 1 : null})
      .execute();
  }
  await db.destroy();
}

function makeRoundRow(id: string): EarlierTables['round'] {
  return {
    id,
    title: 'Toegangsscan 2025',
    state: 'open',
    publish: 'on-close',
    minimum_group_size: 10,
    closed_group: 0,
    retention_days: 365,
    content_id: sampleContent.id,
    content_version: sampleContent.version,
    own_content: 0,
    made_on: '2025-11-21',
    closed_on: null,
    erased_on: null,
  };
}
