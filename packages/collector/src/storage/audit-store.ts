import type {AuditEntry} from '@toegang/model';
import type {Queries} from './tables.js';

/** Adds to what was done in a round. Asks that the round is held alone. */
export async function addAudit(
  queries: Queries,
  round: string,
  {at: day, act, answer, reason}: AuditEntry,
): Promise<void> {
  const {last} = await queries
    .selectFrom('audit')
    .select(({fn}) => fn.max<number | null>('number').as('last'))
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  await queries
    .insertInto('audit')
    .values({round, number: (last ?? 0) + 1, day, act, answer: answer ?? null, reason: reason ?? null})
    .execute();
}

/** What was done in a round, the newest first. */
export async function listAudit(queries: Queries, round: string): Promise<readonly AuditEntry[]> {
  const rows = await queries
    .selectFrom('audit')
    .select(['day', 'act', 'answer', 'reason'])
    .where('round', '=', round)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({day, act, answer, reason}) => ({
    at: day,
    act,
    ...(answer !== null && {answer}),
    ...(reason !== null && {reason}),
  }));
}
