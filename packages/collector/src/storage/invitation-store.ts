import {createHash} from 'node:crypto';
import type {Invited} from '@toegang/model';
import type {Queries} from './tables.js';

/** In rows. SQLite takes some thirty thousand values in one query. */
const PAGE_SIZE = 1000;

/** Which of these codes the round has already. */
export async function findKnownCodes(
  queries: Queries,
  round: string,
  codes: readonly string[],
): Promise<readonly string[]> {
  const hashes = new Map(codes.map((code) => [hash(round, code), code]));
  const known: string[] = [];
  for (const page of pagesOf([...hashes.keys()])) {
    const query = queries.selectFrom('invitation_code').select('hash').where('round', '=', round);
    known.push(...(await query.where('hash', 'in', page).execute()).map((row) => hashes.get(row.hash) ?? ''));
  }
  return known;
}

/** Keeps the hashes of new codes for an audience. Asks that the round is held alone. */
export async function addCodes(
  queries: Queries,
  {round, audience, codes}: {round: string; audience: string; codes: readonly string[]},
): Promise<void> {
  // in the order of their hashes, so that not even the pages of the database keep the order in which they were handed out
  const rows = codes.map((code) => ({round, audience, hash: hash(round, code), used: 0}));
  rows.sort((one, other) => (one.hash < other.hash ? -1 : 1));
  for (const page of pagesOf(rows)) await queries.insertInto('invitation_code').values(page).execute();
  await queries
    .insertInto('invitation')
    .values({round, audience, made: codes.length, used: 0})
    .onConflict((conflict) =>
      conflict
        .columns(['round', 'audience'])
        .doUpdateSet((update) => ({made: update('invitation.made', '+', codes.length)})),
    )
    .execute();
}

/**
 * Lets a code do its work, once; false when it cannot. Of a code that did its work nothing is left but the count: no
 * query can lay it beside the response that it let in. A try-out starts over, so there it is only marked.
 */
export async function spendCode(
  queries: Queries,
  {round, audience, code, isTryOut}: {round: string; audience: string; code: string; isTryOut: boolean},
): Promise<boolean> {
  const key = {round, audience, hash: hash(round, code), used: 0};
  const changed = isTryOut
    ? await queries
        .updateTable('invitation_code')
        .set({used: 1})
        .where(({and}) => and(key))
        .executeTakeFirst()
    : await queries
        .deleteFrom('invitation_code')
        .where(({and}) => and(key))
        .executeTakeFirst();
  const isSpent = ('numUpdatedRows' in changed ? changed.numUpdatedRows : changed.numDeletedRows) === 1n;
  if (isSpent) {
    await queries
      .updateTable('invitation')
      .set((update) => ({used: update('used', '+', 1)}))
      .where('round', '=', round)
      .where('audience', '=', audience)
      .execute();
  }
  return isSpent;
}

/** How many codes each audience got, as far as it got any. */
export async function listInvited(queries: Queries, round: string): Promise<readonly Invited[]> {
  return queries.selectFrom('invitation').select(['audience', 'made', 'used']).where('round', '=', round).execute();
}

/** After a try-out: every code works again. */
export async function renewCodes(queries: Queries, round: string): Promise<void> {
  await queries.updateTable('invitation_code').set({used: 0}).where('round', '=', round).execute();
  await queries.updateTable('invitation').set({used: 0}).where('round', '=', round).execute();
}

/** Erases the codes that were never used: they would tell who did not answer. How many there were stays. */
export async function eraseCodes(queries: Queries, round: string): Promise<void> {
  await queries.deleteFrom('invitation_code').where('round', '=', round).execute();
}

function pagesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const pages = Math.ceil(items.length / PAGE_SIZE);
  return Array.from({length: pages}, (_, page) => items.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE));
}

function hash(round: string, code: string): string {
  return createHash('sha256').update(`invitation\n${round}\n${code}`).digest('hex');
}
