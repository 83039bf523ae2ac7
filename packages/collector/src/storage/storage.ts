import {setTimeout as wait} from 'node:timers/promises';
import {Kysely, sql, type Dialect} from 'kysely';
import {Migrator} from 'kysely/migration';
import {listMigrations} from './migrations/registry.js';
import {isWorthRetrying, makePostgresDialect} from './postgres.js';
import {NodeSqliteDialect, openSqlite} from './sqlite.js';
import type {Queries, Tables} from './tables.js';

/** Where the answers are kept: a file of SQLite or a PostgreSQL, with the same tables and the same queries. */
export interface Storage {
  /** For reading outside a transaction. */
  readonly queries: Queries;
  readonly engine: Engine;
  /** Runs the work as a whole or not at all, and comes back when it is safe on disk. */
  transact<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Asks the database for a sign of life. Throws when there is none. */
  check(): Promise<void>;
  /** After something was erased: takes its last traces out of the file's journal too. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

export type Engine = 'sqlite' | 'postgres';

export interface StorageOptions {
  /** A `postgres://…` address, or the path of a SQLite file. */
  readonly address: string;
  /** Gets one line about what went wrong in the background. */
  readonly report?: (line: string) => void;
  /** Hears the text of every query, without its values. */
  readonly onQuery?: (text: string) => void;
}

/** In tries. Two transactions that hinder each other seldom do so twice. */
const MAXIMUM_TRIES = 6;

/** Opens the storage and brings its tables up to date. Throws when it cannot be reached. */
export async function openStorage({address, report = console.error, onQuery}: StorageOptions): Promise<Storage> {
  const engine: Engine = /^postgres(?:ql)?:\/\//.test(address) ? 'postgres' : 'sqlite';
  const dialect =
    engine === 'postgres' ? makePostgresDialect(address, report) : new NodeSqliteDialect(openSqlite(address));
  const queries = connect(dialect, onQuery);
  try {
    await migrate(queries, engine);
  } catch (error) {
    await queries.destroy();
    throw error;
  }
  return {
    queries,
    engine,
    transact: (work) => transact(queries, work),
    check: () => check(queries),
    scrub: () => scrub(queries, engine),
    close: () => queries.destroy(),
  };
}

function connect(dialect: Dialect, onQuery?: (text: string) => void): Queries {
  return new Kysely<Tables>({dialect, ...(onQuery && {log: ({query}) => onQuery(query.sql)})});
}

async function migrate(queries: Queries, engine: Engine): Promise<void> {
  const migrations = listMigrations(engine === 'sqlite');
  const migrator = new Migrator({db: queries, provider: {getMigrations: () => Promise.resolve(migrations)}});
  const {error} = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('The tables could not be brought up to date.', {cause: error});
}

async function transact<Result>(queries: Queries, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await queries.transaction().execute(work);
    } catch (error) {
      if (tries === MAXIMUM_TRIES || !isWorthRetrying(error)) throw error;
      await wait(2 ** tries * (1 + Math.random()));
    }
  }
}

async function check(queries: Queries): Promise<void> {
  await sql`select 1`.execute(queries);
}

async function scrub(queries: Queries, engine: Engine): Promise<void> {
  if (engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(queries);
}
