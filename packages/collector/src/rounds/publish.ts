import {emptyLedger, howManyJoin, join, leave, parseLedger, show, wasShown, type Ledger} from '@toegang/domain';
import type {Round, ScanContent} from '@toegang/model';
import {findLedger, findPublication, setLedger, setPublication} from '../storage/publication-store.js';
import {countResponses, joinOldest, readPublished} from '../storage/response-store.js';
import {readContent} from '../storage/round-store.js';
import type {Queries} from '../storage/tables.js';
import {makeEtag} from './codes.js';
import type {Deps} from './deps.js';

// When a publication is made, and of what, inside the transaction of what brought it about; the round is held alone.
// Which responses may be in it and what is then shown of them is decided by `@toegang/domain` only.

/** Publishes that there is nothing to see yet: of a new round, or of a try-out that was wiped. */
export async function publishNothing(deps: Deps, queries: Queries, round: Round): Promise<void> {
  await publish(deps, queries, round, await readContent(queries, round.id), emptyLedger());
}

/** After a response came in: publishes when that completes a batch of its audience. */
export async function publishArrival(deps: Deps, queries: Queries, round: Round, audience: string): Promise<void> {
  const counts = await countResponses(queries, round.id, audience);
  // in an open round it makes no difference whether numbers were shown: the ledger need not be read to know
  if (howManyJoin({...round, ...counts, shown: true}) === 0) return;
  const content = await readContent(queries, round.id);
  const ledger = await joinWaiting(queries, round, content, audience, await readLedger(queries, round.id));
  await publish(deps, queries, round, content, ledger);
}

/** After a round was opened, closed or opened again: publishes what that brings along. */
export async function publishState(deps: Deps, queries: Queries, round: Round): Promise<void> {
  const content = await readContent(queries, round.id);
  let ledger = await readLedger(queries, round.id);
  for (const {id} of content.audiences) ledger = await joinWaiting(queries, round, content, id, ledger);
  await publish(deps, queries, round, content, ledger);
}

/** After a published response was withdrawn: takes it out where that gives nobody away. */
export async function publishWithdrawal(deps: Deps, queries: Queries, round: Round, audience: string): Promise<void> {
  const content = await readContent(queries, round.id);
  const responses = await readPublished(queries, round.id, audience);
  const ledger = leave(await readLedger(queries, round.id), {audience, responses}, content);
  await publish(deps, queries, round, content, ledger);
}

async function joinWaiting(
  queries: Queries,
  {id: round, ...rules}: Round,
  content: ScanContent,
  audience: string,
  ledger: Ledger,
): Promise<Ledger> {
  const counts = await countResponses(queries, round, audience);
  const count = howManyJoin({...rules, ...counts, shown: wasShown(ledger, audience)});
  if (count === 0) return ledger;
  const batch = Math.max(0, ...(ledger.audiences[audience]?.batches ?? [])) + 1;
  await joinOldest(queries, {round, audience, count, batch});
  const responses = await readPublished(queries, round, audience);
  return join(ledger, {audience, batch, minimumGroupSize: rules.minimumGroupSize, responses}, content);
}

async function publish(
  {today}: Deps,
  queries: Queries,
  round: Round,
  content: ScanContent,
  ledger: Ledger,
): Promise<void> {
  const living: Record<string, number> = {};
  for (const {id} of content.audiences) living[id] = (await countResponses(queries, round.id, id)).published;
  const json = JSON.stringify(show({ledger, content, round, publishedOn: today(), living}));
  await setLedger(queries, round.id, JSON.stringify(ledger));
  const before = await findPublication(queries, round.id);
  if (before && withoutDay(before.json) === withoutDay(json)) return;
  await setPublication(queries, round.id, {json, etag: makeEtag(json)});
}

/** A publication that says the same on another day is not made again. */
function withoutDay(json: string): string {
  return JSON.stringify({...(JSON.parse(json) as object), publishedOn: null});
}

/** Throws when another version of the program wrote the ledger: publishing without it could give people away. */
async function readLedger(queries: Queries, round: string): Promise<Ledger> {
  const json = await findLedger(queries, round);
  if (json === undefined) return emptyLedger();
  const parsed = parseLedger(JSON.parse(json));
  if (!parsed.ok) throw new Error(`The ledger of round ${round} cannot be read: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
