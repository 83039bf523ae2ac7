import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseSession, type VoteValue} from '@toegang/model';
import fc from 'fast-check';
import {
  countHands,
  findBallot,
  findTally,
  findVoteProblems,
  isRevealed,
  OPINIONS,
  revealTally,
  setVoters,
  subjectsOf,
  type Ballot,
} from '../session.js';
import {check} from '../testing/property.js';
import {freshSession, readTogether, themeTalk} from '../testing/session.js';

function ballotOn(on: string, rules = themeTalk): Ballot {
  const ballot = findBallot(rules, on);
  assert.ok(ballot, on);
  return ballot;
}

const opinions = fc.array(fc.constantFrom<VoteValue>(...OPINIONS), {maxLength: 20});
const placedDots = fc
  .array(fc.constantFrom(...subjectsOf(themeTalk)), {maxLength: 3})
  .map((chosen): VoteValue =>
    Object.fromEntries(chosen.map((id) => [id, chosen.filter((other) => other === id).length])),
  );

suite('a vote', () => {
  test('is on an opening question, on a statement, on what to talk about, or on where people come from', () => {
    assert.deepEqual(ballotOn('open-find').options, OPINIONS);
    assert.deepEqual(ballotOn('findable-2').options, OPINIONS);
    assert.deepEqual(ballotOn('disciplines').options, ['resident', 'care', 'policy']);
    assert.deepEqual(ballotOn('themes'), {
      on: 'themes',
      kind: 'dots',
      dots: 3,
      options: ['findable', 'listening', 'together'],
    });
    assert.ok(ballotOn('themes', readTogether).options.includes('own-say'));
    assert.equal(findBallot(themeTalk, 'findable'), null);
    assert.equal(findBallot(themeTalk, 'constructor'), null);
  });

  test('is one of the options', () => {
    for (const opinion of OPINIONS) assert.deepEqual(findVoteProblems(ballotOn('open-find'), opinion), []);
    for (const value of ['maybe', '', {agree: 1}]) {
      assert.equal(findVoteProblems(ballotOn('open-find'), value)[0]?.path, 'value');
    }
  });

  test('divides at most the dots that each person has, all on one theme if that is what they want', (t) => {
    assert.deepEqual(findVoteProblems(ballotOn('themes'), {findable: 3}), []);
    assert.deepEqual(findVoteProblems(ballotOn('themes'), {}), []);
    assert.equal(findVoteProblems(ballotOn('themes'), {findable: 3, together: 1})[0]?.path, 'value');
    assert.equal(findVoteProblems(ballotOn('themes'), {unknown: 1})[0]?.path, 'value.unknown');
    assert.equal(findVoteProblems(ballotOn('themes'), 'findable')[0]?.path, 'value');
    check(t, placedDots, (value) => assert.deepEqual(findVoteProblems(ballotOn('themes'), value), []));
  });
});

suite('a tally', () => {
  test('says how many voted and nothing else, until the facilitator reveals it', () => {
    const session = setVoters(setVoters(freshSession, 'open-find', 3), 'open-find', 4);
    assert.deepEqual(session.tallies, [{on: 'open-find', voters: 4, revealed: false, value: null}]);
  });

  test('then has the sum of every option, as many as there were voters', (t) => {
    check(t, opinions, (votes) => {
      const tally = findTally(revealTally(freshSession, ballotOn('open-find'), {votes}), 'open-find');
      assert.ok(tally?.revealed);
      assert.deepEqual(Object.keys(tally.value), [...OPINIONS]);
      assert.equal(sum(tally.value), votes.length);
      assert.equal(tally.voters, votes.length);
    });
  });

  test('has as many dots as were placed, in whatever order people voted', (t) => {
    check(t, fc.array(placedDots, {maxLength: 16}), (votes) => {
      const ballot = ballotOn('themes');
      const [one, other] = [votes, votes.toReversed()].map(
        (list) => findTally(revealTally(freshSession, ballot, {votes: list}), 'themes')?.value,
      );
      assert.deepEqual(one, other);
      assert.equal(
        sum(one ?? {}),
        votes.reduce((all, vote) => all + sum(vote as Record<string, number>), 0),
      );
    });
  });

  test('stays as the room saw it: no later vote, no second reveal and no count changes it', (t) => {
    check(t, fc.tuple(opinions, opinions), ([votes, more]) => {
      const seen = revealTally(freshSession, ballotOn('open-find'), {votes});
      assert.ok(isRevealed(seen, 'open-find'));
      assert.equal(revealTally(seen, ballotOn('open-find'), {votes: more}), seen);
      assert.equal(setVoters(seen, 'open-find', 99), seen);
    });
  });

  test('of one vote does not touch that of another', () => {
    const both = setVoters(revealTally(freshSession, ballotOn('open-find'), {votes: ['agree']}), 'open-listen', 5);
    assert.deepEqual(findTally(both, 'open-listen'), {on: 'open-listen', voters: 5, revealed: false, value: null});
    assert.deepEqual(parseSession(both), {ok: true, value: both});
  });

  test('adds the raised hands of who has no telephone', () => {
    const {tallies} = revealTally(freshSession, ballotOn('open-find'), {
      votes: ['agree', 'depends'],
      hands: {agree: 2},
    });
    assert.deepEqual(tallies[0], {
      on: 'open-find',
      voters: 4,
      revealed: true,
      value: {agree: 3, disagree: 0, depends: 1},
    });
  });

  test('can be made of raised hands alone, on one device, and counted again when somebody was missed', () => {
    const once = countHands(freshSession, ballotOn('findable-1'), {agree: 4, disagree: 5});
    const again = countHands(once, ballotOn('findable-1'), {agree: 4, disagree: 6});
    assert.deepEqual(again.tallies, [
      {on: 'findable-1', voters: 10, revealed: true, value: {agree: 4, disagree: 6, depends: 0}},
    ]);
    const dots = countHands(freshSession, ballotOn('themes'), {findable: 7});
    assert.equal(dots.tallies[0]?.voters, 3, 'seven dots are those of three people at least');
  });
});

function sum(totals: Readonly<Record<string, number>>): number {
  return Object.values(totals).reduce((all, count) => all + count, 0);
}
