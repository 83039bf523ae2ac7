import {
  findBallot,
  findStrangeOptions,
  findTally,
  findVoteProblems,
  isRevealed,
  revealTally,
  setVoters,
  type Ballot,
  type SessionRules,
} from '@toegang/domain/session.js';
import {parseReveal, parseVote, problemAt, type SessionTally, type Vote} from '@toegang/model';
import {done, refuse, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {countVoters, setVote, takeVotes} from '../storage/vote-store.js';
import {doWithin, type Done, type Entrance} from './enter.js';
import {hashVoter} from './keys.js';
import {readShape} from './read-shape.js';
import type {SessionDeps} from './session-deps.js';

/** Keeps a vote, once for each key; it may change until the room sees the outcome. */
export async function takeVote(deps: SessionDeps, entrance: Entrance, input: unknown): Promise<Outcome<Done<Vote>>> {
  return doWithin(deps, entrance, 'vote', async ({session, key, rules, queries, save}) => {
    const vote = readShape('The vote', parseVote, input);
    if (!vote.ok) return vote;
    const {on, value} = vote.value;
    const ballot = findBallotOn(rules, on);
    if (!ballot.ok) return ballot;
    const problems = value === null ? [] : findVoteProblems(ballot.value, value);
    if (problems.length > 0) return refuseProblems('The vote', problems);
    if (isRevealed(session, on)) return refuse(409, 'The room has seen the outcome of this vote.');
    const place = {session: session.id, ballot: on};
    await setVote(queries, {...place, voter: hashVoter(session.id, key, on)}, value);
    await save(setVoters(session, on, await countVoters(queries, place)));
    return done(vote.value);
  });
}

/** Shows the room what came of a vote, once: totals only. The single votes are erased. */
export async function reveal(
  deps: SessionDeps,
  entrance: Entrance,
  input: unknown,
): Promise<Outcome<Done<SessionTally>>> {
  const revealed = await doWithin(deps, entrance, 'reveal', async ({session, rules, queries, save}) => {
    const order = readShape('The order', parseReveal, input);
    if (!order.ok) return order;
    const {on, hands} = order.value;
    const ballot = findBallotOn(rules, on);
    if (!ballot.ok) return ballot;
    const problems = findStrangeOptions(ballot.value, hands ?? {}, 'hands');
    if (problems.length > 0) return refuseProblems('The order', problems);
    const votes = await takeVotes(queries, {session: session.id, ballot: on});
    const after = revealTally(session, ballot.value, {votes, hands});
    await save(after);
    const tally = findTally(after, on);
    if (tally === undefined) throw new Error('A tally that was revealed is there.');
    return done(tally);
  });
  if (revealed.ok) await deps.storage.scrub();
  return revealed;
}

function findBallotOn(rules: SessionRules, on: string): Outcome<Ballot> {
  const ballot = findBallot(rules, on);
  if (ballot !== null) return done(ballot);
  return refuseProblems('The vote', [
    problemAt('on', 'a statement or question of the content, themes or disciplines', on),
  ]);
}
