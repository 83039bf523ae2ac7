import {phasesOf} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import {makeEtag, makeInvitationCode, makeRoundId} from '../rounds/codes.js';
import {done, type Outcome} from '../rounds/outcome.js';
import {addSession, addSessionKey, type KeptSession} from '../storage/session-store.js';
import type {Queries} from '../storage/tables.js';
import {hashKey, makeKey} from './keys.js';
import {readSessionOrder, type SessionOrder} from './read-session-order.js';
import type {SessionDeps} from './session-deps.js';

/** What whoever makes a session gets, once: the keys are kept nowhere. */
export interface NewlyMade {
  readonly id: string;
  readonly joinCode: string;
  readonly keys: {readonly facilitator: string; readonly screen: string};
}

/** Makes a session out of a coordinator's order. */
export async function makeSession(deps: SessionDeps, input: unknown): Promise<Outcome<NewlyMade>> {
  const read = await readSessionOrder(deps, input);
  if (!read.ok) return read;
  const keys = {facilitator: makeKey(), screen: makeKey()};
  return deps.storage.transact(async (queries) => {
    const {session, joinCode} = await keep(deps, queries, read.value);
    const {id} = session;
    for (const seat of ['facilitator', 'screen'] as const) {
      await addSessionKey(queries, {session: id, hash: hashKey(id, keys[seat]), seat});
    }
    return done({id, joinCode, keys});
  });
}

/** Ids and codes are made by chance; should one be taken, there are others. */
async function keep({today}: SessionDeps, queries: Queries, made: SessionOrder): Promise<KeptSession> {
  const {order, content} = made;
  const json = JSON.stringify(content);
  for (;;) {
    const kept = {session: describeSession(makeRoundId(), made), joinCode: makeInvitationCode()};
    const row = {kept, retentionDays: order.retentionDays, day: today(), content: {json, etag: makeEtag(json)}};
    if (await addSession(queries, row)) return kept;
  }
}

function describeSession(id: string, {order, content, format}: SessionOrder): Session {
  return {
    schema: 'toegang-session/1',
    id,
    title: order.title,
    content: {id: content.id, version: content.version},
    ...(order.content !== undefined && 'schema' in order.content && {ownContent: true as const}),
    format: format.id,
    ...(order.round !== undefined && {round: order.round}),
    phase: phasesOf(format)[0] ?? 'welcome',
    themes: [],
    participants: 0,
    tallies: [],
    points: [],
  };
}
