import {findResponseProblems, parseResponse, problemAt, type Response} from '@toegang/model';
import {addAnswers} from '../storage/answer-store.js';
import {holdRound} from '../storage/round-store.js';
import {addResponse, findReceipt, isWithdrawn} from '../storage/response-store.js';
import type {Queries} from '../storage/tables.js';
import {admit} from './admit.js';
import type {AskedRound} from './asked-rounds.js';
import {makeReceipt} from './codes.js';
import type {Deps} from './deps.js';
import {done, refuse, refuseProblems, type Outcome} from './outcome.js';
import {publishArrival} from './publish.js';
import type {Sender} from './sender.js';
import {findTextProblems} from './text-problems.js';
import {findWrittenAnswers} from './written-answers.js';

/** A response that is kept. `isNew` is false when it was kept before; the receipt is the same each time. */
export interface Taken {
  readonly receipt: string;
  readonly isNew: boolean;
}

/** Keeps a response to a round, once, and says so only when it is safe on disk. */
export async function takeResponse(
  deps: Deps,
  roundId: string,
  input: unknown,
  sender: Sender,
): Promise<Outcome<Taken>> {
  const asked = await deps.asked.find(roundId);
  if (!asked) return refuse(404, 'There is no such round.');
  const read = readResponse(asked, roundId, input);
  if (!read.ok) return read;
  return deps.storage.transact((inside) => keepOnce(deps, inside, asked, {response: read.value, sender}));
}

function readResponse({content}: AskedRound, round: string, input: unknown): Outcome<Response> {
  const textProblems = findTextProblems(input);
  if (textProblems.length > 0) return refuseProblems('The response', textProblems);
  const parsed = parseResponse(input);
  if (!parsed.ok) return refuseProblems('The response', parsed.problems);
  if (parsed.value.round !== round) {
    return refuseProblems('The response', [problemAt('round', round, parsed.value.round)]);
  }
  const problems = findResponseProblems(parsed.value, content);
  return problems.length > 0 ? refuseProblems('The response', problems) : done(parsed.value);
}

/** Batches are made, and codes are spent, one at a time; without them responses may come in side by side. */
async function keepOnce(
  deps: Deps,
  queries: Queries,
  {content, isInBatches, isByCode}: AskedRound,
  {response, sender}: {readonly response: Response; readonly sender: Sender},
): Promise<Outcome<Taken>> {
  const {id, round} = response;
  const hold = isInBatches || isByCode ? 'alone' : 'shared';
  const kept = await holdRound(queries, {id: round, engine: deps.storage.engine, hold});
  if (!kept) return refuse(404, 'There is no such round.');
  if (await isWithdrawn(queries, round, id)) return refuse(410, 'This response was withdrawn.');
  const isClosed = kept.round.state === 'closed';
  const taken = isClosed || isByCode ? await findTaken(queries, response) : undefined;
  if (taken) return taken;
  if (isClosed) return refuse(409, 'This round is closed.');
  const admitted = await admit(queries, kept.round, response, sender);
  if (!admitted.ok) return admitted;
  const receipt = makeReceipt();
  if (!(await addResponse(queries, {response, receipt, inOrder: isInBatches}))) {
    return (await findTaken(queries, response)) ?? refuse(409, 'This response is being withdrawn.');
  }
  await addAnswers(queries, response, findWrittenAnswers(response, content));
  if (isInBatches) await publishArrival(deps, queries, kept.round, response.audience);
  return done({receipt, isNew: true});
}

/** A response that was kept before; undefined when it was not. */
async function findTaken(queries: Queries, {round, id}: Response): Promise<Outcome<Taken> | undefined> {
  const receipt = await findReceipt(queries, round, id);
  return receipt === undefined ? undefined : done({receipt, isNew: false});
}
