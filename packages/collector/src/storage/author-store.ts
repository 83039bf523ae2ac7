import type {Queries} from './tables.js';

/** Whose point it is; undefined when there never was such a point. */
export async function findAuthor(queries: Queries, session: string, point: string): Promise<string | undefined> {
  const query = queries.selectFrom('session_point').select('author').where('session', '=', session);
  return (await query.where('point', '=', point).executeTakeFirst())?.author;
}

/** Keeps whose point it is. */
export async function addAuthor(
  queries: Queries,
  row: {readonly session: string; readonly point: string; readonly author: string},
): Promise<void> {
  await queries.insertInto('session_point').values(row).execute();
}
