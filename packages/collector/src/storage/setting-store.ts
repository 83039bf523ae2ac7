import type {Queries} from './tables.js';

/** What is kept under a name, or undefined. */
export async function findSetting(queries: Queries, name: string): Promise<string | undefined> {
  const row = await queries.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

/** Keeps a value under a name that has none yet. False when another process was first. */
export async function addSetting(queries: Queries, name: string, value: string): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await queries
    .insertInto('setting')
    .values({name, value})
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
