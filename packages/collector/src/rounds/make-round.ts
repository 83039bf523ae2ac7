import type {Round} from '@toegang/model';
import {addRound, findRound} from '../storage/round-store.js';
import {makeEtag, makeRoundId} from './codes.js';
import type {Deps} from './deps.js';
import {done, type Outcome} from './outcome.js';
import {publishNothing} from './publish.js';
import {readOrder, type Order} from './read-order.js';

/** Makes a round out of a coordinator's order. It is open from the start, and so is its first, empty publication. */
export async function makeRound(deps: Deps, input: unknown): Promise<Outcome<Round>> {
  const read = readOrder(input, deps.packs);
  return read.ok ? done(await keep(deps, makeRoundId(), read.value)) : read;
}

/** The same with an id of choice; a round that has the id already is left as it is, and comes back. */
export async function ensureRound(deps: Deps, id: string, input: unknown): Promise<Outcome<Round>> {
  const known = await findRound(deps.storage.queries, id);
  if (known) return done(known.round);
  const read = readOrder(input, deps.packs);
  return read.ok ? done(await keep(deps, id, read.value)) : read;
}

async function keep(deps: Deps, id: string, {order, content, library}: Order): Promise<Round> {
  const {title, publish, minimumGroupSize, closedGroup, invitation, retentionDays} = order;
  const round: Round = {
    id,
    title,
    state: 'open',
    content: {id: content.id, version: content.version},
    ...(library && {ownContent: true as const}),
    publish,
    minimumGroupSize,
    closedGroup,
    invitation,
    retentionDays,
  };
  const json = JSON.stringify(content);
  await deps.storage.transact(async (queries) => {
    const kept = {json, etag: makeEtag(json), library: library && JSON.stringify(library)};
    const isNew = await addRound(queries, {round, madeOn: deps.today(), content: kept});
    if (isNew) await publishNothing(deps, queries, round);
  });
  return round;
}
