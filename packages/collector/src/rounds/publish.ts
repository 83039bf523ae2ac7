import {
  emptyLedger,
  howManyJoin,
  join,
  leave,
  parseLedger,
  show,
  wasShown,
  type Ledger,
  type Showing,
} from '@toegang/domain';
import type {Round, ScanContent} from '@toegang/model';
import {readApproved} from '../storage/answer-store.js';
import {findLedger, findPublication, setLedger, setPublication, type KeptLedger} from '../storage/publication-store.js';
import {countResponses, joinOldest, readPublished} from '../storage/response-store.js';
import {readContent} from '../storage/round-store.js';
import type {Queries} from '../storage/tables.js';
import {makeEtag} from './codes.js';
import type {Deps} from './deps.js';
import {findLibrary} from './find-library.js';
import {stopWords} from './stop-words.js';

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

/**
 * After a coordinator judged an answer: shows it or takes it away. No number changes and no response is counted again;
 * only what was approved is read.
 */
export async function publishAnswers(deps: Deps, queries: Queries, round: Round): Promise<void> {
  const content = await readContent(queries, round.id);
  const kept = await findLedger(queries, round.id);
  const living = kept?.living
    ? (JSON.parse(kept.living) as Showing['living'])
    : await countLiving(queries, round.id, content);
  await makePublication(deps, queries, round, {content, ledger: parseKept(round.id, kept), living});
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

/** Publishes numbers that changed, with the answers that belong to them. */
async function publish(
  deps: Deps,
  queries: Queries,
  round: Round,
  content: ScanContent,
  ledger: Ledger,
): Promise<void> {
  const living = await countLiving(queries, round.id, content);
  await setLedger(queries, round.id, {json: JSON.stringify(ledger), living: JSON.stringify(living)});
  await makePublication(deps, queries, round, {content, ledger, living});
}

async function makePublication(
  {today, packs}: Deps,
  queries: Queries,
  round: Round,
  {content, ...shown}: Pick<Showing, 'content' | 'ledger' | 'living'>,
): Promise<void> {
  const {advice} = await findLibrary(queries, packs, round);
  const texts = await readApproved(queries, round.id);
  const results = show({...shown, content: {...content, advice}, round, publishedOn: today(), texts, stopWords});
  const json = JSON.stringify(results);
  const before = await findPublication(queries, round.id);
  if (before && withoutDay(before.json) === withoutDay(json)) return;
  await setPublication(queries, round.id, {json, etag: makeEtag(json)});
}

async function countLiving(queries: Queries, round: string, {audiences}: ScanContent): Promise<Showing['living']> {
  const living: Record<string, number> = {};
  for (const {id} of audiences) living[id] = (await countResponses(queries, round, id)).published;
  return living;
}

/** A publication that says the same on another day is not made again. No text comes before the day. */
function withoutDay(json: string): string {
  return json.replace(/"publishedOn":"[^"]*"/, '');
}

async function readLedger(queries: Queries, round: string): Promise<Ledger> {
  return parseKept(round, await findLedger(queries, round));
}

/** Throws when another version of the program wrote the ledger: publishing without it could give people away. */
function parseKept(round: string, kept: KeptLedger | undefined): Ledger {
  if (kept === undefined) return emptyLedger();
  const parsed = parseLedger(JSON.parse(kept.json));
  if (!parsed.ok) throw new Error(`The ledger of round ${round} cannot be read: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
