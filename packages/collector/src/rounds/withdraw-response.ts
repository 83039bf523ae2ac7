import {holdRound} from '../storage/round-store.js';
import {findByReceipt, isReceiptWithdrawn, withdraw} from '../storage/response-store.js';
import {readReceipt} from './codes.js';
import type {Deps} from './deps.js';
import {done, refuse, type Outcome} from './outcome.js';
import {publishWithdrawal} from './publish.js';

/**
 * Erases the response that belongs to a receipt. Asking twice is no fault: whoever lost the first answer on the
 * way hears again that it is gone.
 */
export async function withdrawResponse(deps: Deps, roundId: string, typed: string): Promise<Outcome<null>> {
  const receipt = readReceipt(typed);
  if (receipt === null) return refuse(404, 'There is no response with this receipt.');
  const {storage} = deps;
  const outcome = await storage.transact(async (queries) => {
    const kept = await holdRound(queries, {id: roundId, engine: storage.engine, hold: 'alone'});
    if (!kept) return refuse(404, 'There is no such round.');
    if (await isReceiptWithdrawn(queries, roundId, receipt)) return done(null);
    const found = await findByReceipt(queries, roundId, receipt);
    if (!found) return refuse(404, 'There is no response with this receipt.');
    await withdraw(queries, found.response, receipt);
    if (found.batch !== null) await publishWithdrawal(deps, queries, kept.round, found.response.audience);
    return done(null);
  });
  if (outcome.ok) await storage.scrub();
  return outcome;
}
