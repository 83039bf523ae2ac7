import type {Progress} from '@toegang/model';
import {countAnswers} from '../storage/answer-store.js';
import {countArrived} from '../storage/response-store.js';
import type {Deps} from './deps.js';

/** How many answered, and how many texts wait; nothing of what anybody said. Undefined for no round. */
export async function findProgress({storage: {queries}, asked}: Deps, round: string): Promise<Progress | undefined> {
  const found = await asked.find(round);
  if (!found) return undefined;
  const audiences = await Promise.all(
    found.content.audiences.map(async ({id: audience}) => ({
      audience,
      ...(await countArrived(queries, round, audience)),
    })),
  );
  return {audiences, answers: await countAnswers(queries, round)};
}
