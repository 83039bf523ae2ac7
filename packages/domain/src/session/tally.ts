import type {Session, SessionTally, VoteTotals, VoteValue} from '@toegang/model';
import {ownValue} from '../own.js';
import type {Ballot} from './ballots.js';

/** What became of a vote; undefined when nobody voted yet. */
export function findTally({tallies}: Pick<Session, 'tallies'>, on: string): SessionTally | undefined {
  return tallies.find((tally) => tally.on === on);
}

/** Whether the room has seen what came of a vote; from then on no vote changes any more. */
export function isRevealed(session: Pick<Session, 'tallies'>, on: string): boolean {
  return findTally(session, on)?.revealed ?? false;
}

/** What votes are in sum: every option, also those that nobody chose, and never who. */
export function countVotes({options}: Ballot, votes: readonly VoteValue[]): VoteTotals {
  const count = (option: string): number =>
    votes.reduce(
      (sum, vote) => sum + (typeof vote === 'string' ? Number(vote === option) : (ownValue(vote, option) ?? 0)),
      0,
    );
  return Object.fromEntries(options.map((option) => [option, count(option)]));
}

/** Votes by telephone and raised hands together. */
export function addTotals({options}: Ballot, one: VoteTotals, other: VoteTotals): VoteTotals {
  return Object.fromEntries(
    options.map((option) => [option, (ownValue(one, option) ?? 0) + (ownValue(other, option) ?? 0)]),
  );
}

/** The session with how many voted so far; what they voted stays hidden. After the reveal nothing changes. */
export function setVoters(session: Session, on: string, voters: number): Session {
  return isRevealed(session, on) ? session : withTally(session, {on, voters, revealed: false, value: null});
}

/** The session in which the room sees what came of a vote. What was seen once stays as it was seen. */
export function revealTally(
  session: Session,
  ballot: Ballot,
  {votes, hands = {}}: {readonly votes: readonly VoteValue[]; readonly hands?: VoteTotals | undefined},
): Session {
  if (isRevealed(session, ballot.on)) return session;
  const value = addTotals(ballot, countVotes(ballot, votes), hands);
  const voters = votes.length + (ballot.kind === 'choice' ? sumOf(hands) : Math.ceil(sumOf(hands) / ballot.dots));
  return withTally(session, {on: ballot.on, voters, revealed: true, value});
}

/** On one device, without votes by telephone: the session with the hands that were raised. They may be counted again. */
export function countHands(session: Session, ballot: Ballot, hands: VoteTotals): Session {
  const tallies = session.tallies.filter(({on}) => on !== ballot.on);
  return revealTally({...session, tallies}, ballot, {votes: [], hands});
}

function withTally(session: Session, tally: SessionTally): Session {
  const isKnown = session.tallies.some(({on}) => on === tally.on);
  const tallies = isKnown
    ? session.tallies.map((each) => (each.on === tally.on ? tally : each))
    : [...session.tallies, tally];
  return {...session, tallies};
}

function sumOf(totals: VoteTotals): number {
  return Object.values(totals).reduce((sum, count) => sum + count, 0);
}
