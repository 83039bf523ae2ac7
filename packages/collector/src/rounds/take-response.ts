import {findResponseProblems, parseResponse, problemAt, type Response} from '@toegang/model';
import {findRound, holdRound, readContent, type KeptRound} from '../storage/round-store.js';
import {addResponse, findReceipt, isWithdrawn} from '../storage/response-store.js';
import type {Queries} from '../storage/tables.js';
import {makeReceipt} from './codes.js';
import type {Deps} from './deps.js';
import {done, refuse, refuseProblems, type Outcome} from './outcome.js';
import {publishArrival} from './publish.js';
import {findTextProblems} from './text-problems.js';

/** A response that is kept. `isNew` is false when it was kept before; the receipt is the same each time. */
export interface Taken {
  readonly receipt: string;
  readonly isNew: boolean;
}

/** Keeps a response to a round, once, and says so only when it is safe on disk. */
export async function takeResponse(deps: Deps, roundId: string, input: unknown): Promise<Outcome<Taken>> {
  const {queries} = deps.storage;
  const kept = await findRound(queries, roundId);
  if (!kept) return refuse(404, 'There is no such round.');
  const read = await readResponse(queries, roundId, input);
  if (!read.ok) return read;
  return deps.storage.transact((inside) => keepOnce(deps, inside, kept, read.value));
}

async function readResponse(queries: Queries, round: string, input: unknown): Promise<Outcome<Response>> {
  const textProblems = findTextProblems(input);
  if (textProblems.length > 0) return refuseProblems('The response', textProblems);
  const parsed = parseResponse(input);
  if (!parsed.ok) return refuseProblems('The response', parsed.problems);
  if (parsed.value.round !== round) {
    return refuseProblems('The response', [problemAt('round', round, parsed.value.round)]);
  }
  const problems = findResponseProblems(parsed.value, await readContent(queries, round));
  return problems.length > 0 ? refuseProblems('The response', problems) : done(parsed.value);
}

/** Batches are made one at a time; without them responses may come in side by side. */
async function keepOnce(deps: Deps, queries: Queries, {round}: KeptRound, response: Response): Promise<Outcome<Taken>> {
  const inBatches = round.publish === 'in-batches';
  const hold = inBatches ? 'alone' : 'shared';
  const kept = await holdRound(queries, {id: round.id, engine: deps.storage.engine, hold});
  if (!kept) return refuse(404, 'There is no such round.');
  if (await isWithdrawn(queries, round.id, response.id)) return refuse(410, 'This response was withdrawn.');
  const known = await findReceipt(queries, round.id, response.id);
  if (known !== undefined) return done({receipt: known, isNew: false});
  if (kept.round.state === 'closed') return refuse(409, 'This round is closed.');
  const receipt = makeReceipt();
  if (!(await addResponse(queries, {response, receipt, inOrder: inBatches}))) {
    return done({receipt: (await findReceipt(queries, round.id, response.id)) ?? receipt, isNew: false});
  }
  if (inBatches) await publishArrival(deps, queries, kept.round, response.audience);
  return done({receipt, isNew: true});
}
