import type {Response, Round} from '@toegang/model';
import {spendCode} from '../storage/invitation-store.js';
import type {Queries} from '../storage/tables.js';
import {readInvitationCode} from './codes.js';
import {done, refuse, type Outcome} from './outcome.js';
import type {Sender} from './sender.js';

/**
 * Whether a response may come in. In a round by code it takes a code of its audience, which then has done its work;
 * the coordinator needs none. The round is held alone, so that nobody gets in twice.
 */
export async function admit(
  queries: Queries,
  {id: round, invitation, state}: Round,
  {audience}: Response,
  sender: Sender,
): Promise<Outcome<null>> {
  if (invitation !== 'codes' || sender.isCoordinator) return done(null);
  if (sender.code === null)
    return refuse(401, 'This round is by invitation: send your code, as Authorization: Bearer …');
  const code = readInvitationCode(sender.code);
  const isSpent = code !== null && (await spendCode(queries, {round, audience, code, isTryOut: state === 'try-out'}));
  return isSpent ? done(null) : refuse(403, 'This code is not known, was used before, or is for others.');
}
