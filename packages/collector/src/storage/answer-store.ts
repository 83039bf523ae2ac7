import type {ApprovedText} from '@toegang/domain';
import type {AnswerState} from '@toegang/model';
import type {OpenAnswerTable, Queries} from './tables.js';

/** An open answer as it is kept. `text` is how it was written; `edited` how it may be shown, when that differs. */
export interface KeptAnswer {
  readonly id: string;
  readonly audience: string;
  readonly principle: string | null;
  readonly statement: string | null;
  readonly text: string;
  readonly edited: string | null;
  readonly state: AnswerState;
  readonly reason: string | null;
}

/** Something that was written, before anybody read it. */
export type WrittenAnswer = Pick<OpenAnswerTable, 'id' | 'principle' | 'statement' | 'text'>;

/** Keeps what a response says in words, to be read by a coordinator. It is erased with the response. */
export async function addAnswers(
  queries: Queries,
  {round, id: response}: {readonly round: string; readonly id: string},
  answers: readonly WrittenAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map((answer) => ({...answer, round, response, edited: null, state: 'waiting', reason: null}));
  await queries
    .insertInto('open_answer')
    .values(rows as OpenAnswerTable[])
    .execute();
}

/** The open answers of a round, of one state or of all, in the order of chance. */
export async function listAnswers(
  queries: Queries,
  round: string,
  state: AnswerState | undefined,
): Promise<readonly KeptAnswer[]> {
  return selectMany(queries, round)
    .$if(state !== undefined, (query) => query.where('open_answer.state', '=', state as AnswerState))
    .orderBy('open_answer.id')
    .execute();
}

/** One open answer, or undefined. */
export async function findAnswer(queries: Queries, round: string, id: string): Promise<KeptAnswer | undefined> {
  return queries
    .selectFrom('open_answer')
    .innerJoin('response', (join) =>
      join.onRef('response.round', '=', 'open_answer.round').onRef('response.id', '=', 'open_answer.response'),
    )
    .select(COLUMNS)
    .select('response.audience')
    .where('open_answer.round', '=', round)
    .where('open_answer.id', '=', id)
    .executeTakeFirst();
}

/** Keeps what a coordinator made of an open answer. */
export async function setAnswer(
  queries: Queries,
  round: string,
  {id, edited, state, reason}: Pick<KeptAnswer, 'id' | 'edited' | 'state' | 'reason'>,
): Promise<void> {
  await queries
    .updateTable('open_answer')
    .set({edited, state, reason})
    .where('round', '=', round)
    .where('id', '=', id)
    .execute();
}

/** How many open answers a round has of each state. */
export async function countAnswers(queries: Queries, round: string): Promise<Readonly<Record<AnswerState, number>>> {
  const rows = await queries
    .selectFrom('open_answer')
    .select(({fn}) => ['state', fn.countAll().as('count')])
    .where('round', '=', round)
    .groupBy('state')
    .execute();
  const counts: Record<AnswerState, number> = {waiting: 0, approved: 0, rejected: 0};
  for (const {state, count} of rows) counts[state] = Number(count);
  return counts;
}

/** The approved answers of a round, as they may be shown once their responses joined a publication. */
export async function readApproved(queries: Queries, round: string): Promise<readonly ApprovedText[]> {
  const rows = await selectMany(queries, round)
    .select(['open_answer.response', 'sender.batch'])
    .where('open_answer.state', '=', 'approved')
    .execute();
  return rows.map(({id, response, audience, batch, principle, statement, text, edited}) => ({
    audience,
    batch,
    respondent: response,
    ...(principle !== null && {principle}),
    ...(statement !== null && {statement}),
    text: edited ?? text,
    // made by chance, for this text alone
    order: id,
  }));
}

const COLUMNS = [
  'open_answer.id',
  'open_answer.principle',
  'open_answer.statement',
  'open_answer.text',
  'open_answer.edited',
  'open_answer.state',
  'open_answer.reason',
] as const;

/**
 * Many at a time. What belongs to their responses comes from an index, once for all of them: beside each single
 * response stands all that it says, and to step over that took most of the time of an approval.
 */
function selectMany(queries: Queries, round: string) {
  return queries
    .with(
      (sender) => sender('sender').materialized(),
      (db) => db.selectFrom('response').select(['id', 'audience', 'batch']).where('round', '=', round),
    )
    .selectFrom('open_answer')
    .innerJoin('sender', 'sender.id', 'open_answer.response')
    .select(COLUMNS)
    .select('sender.audience')
    .where('open_answer.round', '=', round);
}
