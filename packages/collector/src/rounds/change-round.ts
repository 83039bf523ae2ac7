import type {Round, RoundState} from '@toegang/model';
import {addAudit} from '../storage/audit-store.js';
import {renewCodes} from '../storage/invitation-store.js';
import {holdRound, setRoundState, type KeptRound} from '../storage/round-store.js';
import {eraseResponses, hasResponses} from '../storage/response-store.js';
import type {Queries} from '../storage/tables.js';
import type {Deps} from './deps.js';
import {done, refuse, type Outcome} from './outcome.js';
import {publishNothing, publishState} from './publish.js';

/** Brings a round into another state. The state that it is in already changes nothing. */
export async function changeRound(deps: Deps, id: string, state: RoundState): Promise<Outcome<Round>> {
  const {storage} = deps;
  const outcome = await storage.transact(async (queries) => {
    const kept = await holdRound(queries, {id, engine: storage.engine, hold: 'alone'});
    if (!kept) return refuse(404, 'There is no such round.');
    if (kept.round.state === state) return done(kept.round);
    const objection = await findObjection(queries, kept, state);
    if (objection !== undefined) return refuse(409, objection);
    return done(await enter(deps, queries, kept, state));
  });
  if (outcome.ok && state === 'open') await storage.scrub();
  return outcome;
}

async function findObjection(
  queries: Queries,
  {round, erasedOn}: KeptRound,
  state: RoundState,
): Promise<string | undefined> {
  if (erasedOn !== null) return 'The single responses of this round are erased; it stays closed.';
  if (round.state === 'try-out' && state === 'closed') return 'A try-out is opened before it is closed.';
  if (state !== 'try-out') return undefined;
  if (round.state === 'closed') return 'A closed round cannot become a try-out.';
  return (await hasResponses(queries, round.id)) ? 'A round with responses cannot become a try-out.' : undefined;
}

const ACTS = {'try-out': 'round-tried', open: 'round-opened', closed: 'round-closed'} as const;

async function enter(deps: Deps, queries: Queries, kept: KeptRound, state: RoundState): Promise<Round> {
  const round = {...kept.round, state};
  const {id} = round;
  await addAudit(queries, id, {at: deps.today(), act: ACTS[state]});
  await setRoundState(queries, {id, state, closedOn: state === 'closed' ? deps.today() : null});
  if (kept.round.state === 'try-out') {
    await eraseResponses(queries, id);
    await renewCodes(queries, id);
    await publishNothing(deps, queries, round);
  } else {
    await publishState(deps, queries, round);
  }
  return round;
}
