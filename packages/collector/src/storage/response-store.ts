import {createHash} from 'node:crypto';
import {sql} from 'kysely';
import type {CountedResponse} from '@toegang/domain';
import type {Response} from '@toegang/model';
import type {Queries, ResponseTable} from './tables.js';

/** In responses. */
const PAGE_SIZE = 1000;

/** A response that is kept, and the batch it was published in; null while it waits. */
export interface KeptResponse {
  readonly response: Response;
  readonly batch: number | null;
}

/** The receipt of a response that was stored before, or undefined. */
export async function findReceipt(queries: Queries, round: string, id: string): Promise<string | undefined> {
  const row = await queries
    .selectFrom('response')
    .select('receipt')
    .where('round', '=', round)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.receipt;
}

/** Whether a response with this id was withdrawn. */
export async function isWithdrawn(queries: Queries, round: string, id: string): Promise<boolean> {
  const query = queries.selectFrom('withdrawal').select('round').where('round', '=', round);
  return (await query.where('id_hash', '=', hash(round, id)).executeTakeFirst()) !== undefined;
}

/** Whether the response that had this receipt was withdrawn. */
export async function isReceiptWithdrawn(queries: Queries, round: string, receipt: string): Promise<boolean> {
  const query = queries.selectFrom('withdrawal').select('round').where('round', '=', round);
  return (await query.where('receipt_hash', '=', hash(round, receipt)).executeTakeFirst()) !== undefined;
}

/** Keeps a response. `inOrder` notes its turn, and asks that the round is held alone. False when its id is there. */
export async function addResponse(
  queries: Queries,
  {response, receipt, inOrder}: {response: Response; receipt: string; inOrder: boolean},
): Promise<boolean> {
  const {id, round, audience, via} = response;
  const position = inOrder ? await findNextPosition(queries, round) : null;
  const {numInsertedOrUpdatedRows} = await queries
    .insertInto('response')
    .values({
      round,
      id,
      receipt,
      audience,
      json: JSON.stringify(response),
      position,
      batch: null,
      on_paper: via === 'paper' ? 1 : 0,
    })
    .onConflict((conflict) => conflict.columns(['round', 'id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function findNextPosition(queries: Queries, round: string): Promise<number> {
  const {last} = await queries
    .selectFrom('response')
    .select(({fn}) => fn.max('position').as('last'))
    .where('round', '=', round)
    .where('batch', 'is', null)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** The response that belongs to a receipt, or undefined. */
export async function findByReceipt(
  queries: Queries,
  round: string,
  receipt: string,
): Promise<KeptResponse | undefined> {
  const row = await queries
    .selectFrom('response')
    .select(['json', 'batch'])
    .where('round', '=', round)
    .where('receipt', '=', receipt)
    .executeTakeFirst();
  return row && {response: JSON.parse(row.json) as Response, batch: row.batch};
}

/** Erases a response; what stays is that its id and its receipt were withdrawn, so that neither works again. */
export async function withdraw(queries: Queries, {id, round}: Response, receipt: string): Promise<void> {
  await queries.deleteFrom('response').where('round', '=', round).where('id', '=', id).execute();
  await queries
    .insertInto('withdrawal')
    .values({round, id_hash: hash(round, id), receipt_hash: hash(round, receipt)})
    .execute();
}

/** How many responses of an audience are kept: those that wait to be published, and those that were. */
export async function countResponses(
  queries: Queries,
  round: string,
  audience: string,
): Promise<{readonly waiting: number; readonly published: number}> {
  const {waiting, published} = await queries
    .selectFrom('response')
    .select(({fn}) => [
      fn.countAll().filterWhere('batch', 'is', null).as('waiting'),
      fn.countAll().filterWhere('batch', 'is not', null).as('published'),
    ])
    .where('round', '=', round)
    .where('audience', '=', audience)
    .executeTakeFirstOrThrow();
  return {waiting: Number(waiting), published: Number(published)};
}

/** How many responses of an audience came in, and how many of them from a form that was filled in by pen. */
export async function countArrived(
  queries: Queries,
  round: string,
  audience: string,
): Promise<{readonly respondents: number; readonly onPaper: number}> {
  const {waiting, published} = await countResponses(queries, round, audience);
  const {paper} = await queries
    .selectFrom('response')
    .select(({fn}) => fn.countAll().as('paper'))
    .where('round', '=', round)
    .where('audience', '=', audience)
    .where('on_paper', '=', sql.lit(1))
    .executeTakeFirstOrThrow();
  return {respondents: waiting + published, onPaper: Number(paper)};
}

/** Puts the oldest waiting responses of an audience into a batch. Their order of arrival is forgotten. */
export async function joinOldest(
  queries: Queries,
  {round, audience, count, batch}: {round: string; audience: string; count: number; batch: number},
): Promise<void> {
  const oldest = queries
    .selectFrom('response')
    .select('id')
    .where('round', '=', round)
    .where('audience', '=', audience)
    .where('batch', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(count);
  await queries
    .updateTable('response')
    .set({batch, position: null})
    .where('round', '=', round)
    .where('id', 'in', oldest)
    .execute();
}

/** The responses of an audience that are in a batch, as far as they are counted. */
export async function readPublished(
  queries: Queries,
  round: string,
  audience: string,
): Promise<readonly CountedResponse[]> {
  const counted: CountedResponse[] = [];
  let page = await readPage(queries, round, audience, '');
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    counted.push(...page.map(toCounted));
    page = await readPage(queries, round, audience, last.id);
  }
  return counted;
}

type PublishedRow = Pick<ResponseTable, 'id' | 'json' | 'batch'>;

/** A page at a time: the texts of a large round together would fill the memory. */
async function readPage(queries: Queries, round: string, audience: string, after: string): Promise<PublishedRow[]> {
  return queries
    .selectFrom('response')
    .select(['id', 'json', 'batch'])
    .where('round', '=', round)
    .where('audience', '=', audience)
    .where('batch', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(PAGE_SIZE)
    .execute();
}

function toCounted({json, batch}: PublishedRow): CountedResponse {
  const {audience, answers, priorities} = JSON.parse(json) as Response;
  return {audience, answers, priorities: priorities.map(({kind, id}) => ({kind, id})), batch};
}

/** Whether a round has any response. */
export async function hasResponses(queries: Queries, round: string): Promise<boolean> {
  const query = queries.selectFrom('response').select('id').where('round', '=', round).limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}

/** Erases every response of a round, and what was noted of withdrawn ones. */
export async function eraseResponses(queries: Queries, round: string): Promise<void> {
  await queries.deleteFrom('response').where('round', '=', round).execute();
  await queries.deleteFrom('withdrawal').where('round', '=', round).execute();
}

function hash(round: string, secret: string): string {
  return createHash('sha256').update(`${round}\n${secret}`).digest('hex');
}
