import type {Document} from './round-store.js';
import type {Queries} from './tables.js';

/** What everybody may see of a round now. */
export async function findPublication(queries: Queries, round: string): Promise<Document | undefined> {
  return queries.selectFrom('publication').select(['json', 'etag']).where('round', '=', round).executeTakeFirst();
}

/** Keeps a publication in the place of the one before. */
export async function setPublication(queries: Queries, round: string, {json, etag}: Document): Promise<void> {
  await queries
    .insertInto('publication')
    .values({round, json, etag})
    .onConflict((conflict) => conflict.column('round').doUpdateSet({json, etag}))
    .execute();
}

/** The counts behind a publication, and how many of those counted are still kept of each audience; both in JSON. */
export interface KeptLedger {
  readonly json: string;
  /** Null in a round that an older version of the program kept. */
  readonly living: string | null;
}

/** The counts behind the publication; undefined when the round or its single responses are gone. */
export async function findLedger(queries: Queries, round: string): Promise<KeptLedger | undefined> {
  return queries.selectFrom('ledger').select(['json', 'living']).where('round', '=', round).executeTakeFirst();
}

/** Keeps a ledger in the place of the one before. */
export async function setLedger(queries: Queries, round: string, {json, living}: KeptLedger): Promise<void> {
  await queries
    .insertInto('ledger')
    .values({round, json, living})
    .onConflict((conflict) => conflict.column('round').doUpdateSet({json, living}))
    .execute();
}

/** Erases a ledger: nothing will be published of this round any more. */
export async function eraseLedger(queries: Queries, round: string): Promise<void> {
  await queries.deleteFrom('ledger').where('round', '=', round).execute();
}
