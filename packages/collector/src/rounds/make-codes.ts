import {parseCodeOrder, problemAt, type CodeOrder, type Invited} from '@toegang/model';
import {addAudit} from '../storage/audit-store.js';
import {addCodes, findKnownCodes, listInvited} from '../storage/invitation-store.js';
import {holdRound, readContent} from '../storage/round-store.js';
import type {Queries} from '../storage/tables.js';
import {makeInvitationCode} from './codes.js';
import type {Deps} from './deps.js';
import {done, refuse, refuseProblems, type Outcome} from './outcome.js';

/** Makes codes that let an audience of a round answer once each. They come back here and are kept nowhere. */
export async function makeCodes(deps: Deps, id: string, input: unknown): Promise<Outcome<readonly string[]>> {
  const order = parseCodeOrder(input);
  if (!order.ok) return refuseProblems('The order', order.problems);
  const {audience} = order.value;
  return deps.storage.transact(async (queries) => {
    const kept = await holdRound(queries, {id, engine: deps.storage.engine, hold: 'alone'});
    if (!kept) return refuse(404, 'There is no such round.');
    if (kept.round.invitation !== 'codes') return refuse(409, 'This round invites by link.');
    if (kept.round.state === 'closed') return refuse(409, 'This round is closed.');
    const audiences = (await readContent(queries, id)).audiences.map((entry) => entry.id);
    if (!audiences.includes(audience)) {
      return refuseProblems('The order', [problemAt('audience', audiences.join(' or '), audience)]);
    }
    const codes = await findNewCodes(queries, id, order.value);
    await addCodes(queries, {round: id, audience, codes});
    await addAudit(queries, id, {at: deps.today(), act: 'codes-made'});
    return done(codes);
  });
}

/** How many codes each audience of a round got, and how many of them did their work; undefined for no round. */
export async function countCodes(
  {storage: {queries}, asked}: Deps,
  id: string,
): Promise<readonly Invited[] | undefined> {
  const round = await asked.find(id);
  if (!round) return undefined;
  const invited = await listInvited(queries, id);
  const none = {made: 0, used: 0};
  return round.content.audiences.map(
    ({id: audience}) => invited.find((entry) => entry.audience === audience) ?? {audience, ...none},
  );
}

async function findNewCodes(queries: Queries, round: string, {count}: CodeOrder): Promise<readonly string[]> {
  const codes = new Set<string>();
  while (codes.size < count) {
    while (codes.size < count) codes.add(makeInvitationCode());
    for (const known of await findKnownCodes(queries, round, [...codes])) codes.delete(known);
  }
  return [...codes];
}
