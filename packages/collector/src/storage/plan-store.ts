import type {Engine} from './storage.js';
import type {PlanChangeTable, PlanRight, PlanTable, Queries} from './tables.js';

/** Keeps a new plan. False when another one has its id. */
export async function addPlan(queries: Queries, row: PlanTable): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await queries
    .insertInto('plan')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The plan with this id, or undefined. */
export async function findPlan(queries: Queries, id: string): Promise<PlanTable | undefined> {
  return queries.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The plan, held alone until the transaction ends. SQLite knows one writer only. */
export async function holdPlan(queries: Queries, id: string, engine: Engine): Promise<PlanTable | undefined> {
  return queries
    .selectFrom('plan')
    .selectAll()
    .where('id', '=', id)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
}

/** How far those of these plans are that there are. */
export async function findRevisions(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await queries.selectFrom('plan').select(['id', 'revision']).where('id', 'in', ids).execute();
  return new Map(rows.map(({id, revision}) => [id, revision]));
}

/** The changes of a plan after a number, oldest first. */
export async function listChanges(queries: Queries, plan: string, after: number): Promise<readonly Uint8Array[]> {
  const rows = await queries
    .selectFrom('plan_change')
    .select('bytes')
    .where('plan', '=', plan)
    .where('number', '>', after)
    .orderBy('number')
    .execute();
  return rows.map(({bytes}) => bytes);
}

/** Keeps a change of a plan. */
export async function addChange(queries: Queries, change: PlanChangeTable): Promise<void> {
  await queries.insertInto('plan_change').values(change).execute();
}

/** Keeps what is known of a plan as a whole. */
export async function setPlan(queries: Queries, id: string, change: Partial<Omit<PlanTable, 'id'>>): Promise<void> {
  await queries.updateTable('plan').set(change).where('id', '=', id).execute();
}

/** Forgets single changes, which are in the document of the plan by now. */
export async function dropChanges(queries: Queries, plan: string): Promise<void> {
  await queries.deleteFrom('plan_change').where('plan', '=', plan).execute();
}

/** Erases a plan with all that belongs to it. */
export async function erasePlanRows(queries: Queries, id: string): Promise<void> {
  await queries.deleteFrom('plan').where('id', '=', id).execute();
}

/** Lets somebody in. */
export async function addPlanKey(
  queries: Queries,
  key: {readonly plan: string; readonly hash: string; readonly may: PlanRight},
): Promise<void> {
  await queries.insertInto('plan_key').values(key).execute();
}

/** What a key may; undefined when it opens nothing. */
export async function findPlanRight(queries: Queries, plan: string, hash: string): Promise<PlanRight | undefined> {
  const query = queries.selectFrom('plan_key').select('may').where('plan', '=', plan);
  return (await query.where('hash', '=', hash).executeTakeFirst())?.may;
}
