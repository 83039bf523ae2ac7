import pg from 'pg';
import {PostgresDialect} from 'kysely';

/** In connections. More than the processors of a small server can use at once only queue up inside it. */
const POOL_SIZE = 10;

/** Kysely's dialect of PostgreSQL for `postgres://user:password@host/database`. */
export function makePostgresDialect(url: string, report: (line: string) => void): PostgresDialect {
  const pool = new pg.Pool({connectionString: url, max: POOL_SIZE, connectionTimeoutMillis: 10_000});
  // A connection that breaks while nobody uses it is replaced at the next query; unheard it would end the process.
  pool.on('error', (error) => report(`database: ${error.message}`));
  return new PostgresDialect({pool});
}

/** Whether trying the same transaction again can help: it lost against another one. */
export function isWorthRetrying(error: unknown): boolean {
  const code = (error as {code?: unknown} | null)?.code;
  return code === '40001' || code === '40P01';
}
