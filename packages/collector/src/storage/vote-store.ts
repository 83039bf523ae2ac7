import type {VoteValue} from '@toegang/model';
import type {Queries} from './tables.js';

/** On what somebody votes, in which session. */
export interface BallotKey {
  readonly session: string;
  readonly ballot: string;
}

/** Keeps a vote in the place of an earlier one of the same voter; null takes it back. */
export async function setVote(
  queries: Queries,
  {session, ballot, voter}: BallotKey & {readonly voter: string},
  value: VoteValue | null,
): Promise<void> {
  const key = {session, ballot, voter};
  if (value === null) {
    await queries
      .deleteFrom('session_vote')
      .where(({and}) => and(key))
      .execute();
    return;
  }
  const json = JSON.stringify(value);
  await queries
    .insertInto('session_vote')
    .values({...key, json})
    .onConflict((conflict) => conflict.columns(['session', 'ballot', 'voter']).doUpdateSet({json}))
    .execute();
}

/** How many voted. */
export async function countVoters(queries: Queries, {session, ballot}: BallotKey): Promise<number> {
  const {voters} = await queries
    .selectFrom('session_vote')
    .select(({fn}) => fn.countAll().as('voters'))
    .where('session', '=', session)
    .where('ballot', '=', ballot)
    .executeTakeFirstOrThrow();
  return Number(voters);
}

/** Takes all votes away, and gives them back in an order that says nothing. */
export async function takeVotes(queries: Queries, {session, ballot}: BallotKey): Promise<readonly VoteValue[]> {
  const rows = await queries
    .selectFrom('session_vote')
    .select('json')
    .where('session', '=', session)
    .where('ballot', '=', ballot)
    .orderBy('voter')
    .execute();
  await queries.deleteFrom('session_vote').where('session', '=', session).where('ballot', '=', ballot).execute();
  return rows.map(({json}) => JSON.parse(json) as VoteValue);
}
