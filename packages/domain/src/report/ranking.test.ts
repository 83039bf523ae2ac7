import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manyResults, openResults, tooFewResults} from '@toegang/model/samples';
import type {PublishedResults, Share} from '@toegang/model';
import {rankPoints} from '../report.js';

/** What a group of residents chose, by point; `-1` is hidden. */
function chosen(counts: Readonly<Record<string, number>>, respondents: number): PublishedResults {
  const priorities = Object.entries(counts).map(([id, n]) => {
    const value: Share = n < 0 ? {kind: 'hidden', reason: 'protects-another'} : {kind: 'shown', n, respondents};
    return {kind: 'statement', id, audience: 'resident', value} as const;
  });
  return {...manyResults, priorities};
}

function ranksOf(results: PublishedResults): readonly (readonly [string, number])[] {
  const ranking = rankPoints(results, 'resident');
  assert.ok(ranking.kind === 'shown');
  return ranking.points.map(({id, rank}) => [id, rank]);
}

test('the most chosen comes first, and points chosen equally often share a rank: 1, 2, 2, 4', () => {
  assert.deepEqual(ranksOf(chosen({a: 3, b: 9, c: 5, d: 5}, 120)), [
    ['b', 1],
    ['c', 2],
    ['d', 2],
    ['a', 4],
  ]);
});

test('equals stay in the order of the results, also when all are equal', () => {
  assert.deepEqual(ranksOf(chosen({z: 4, m: 4, a: 4}, 120)), [
    ['z', 1],
    ['m', 1],
    ['a', 1],
  ]);
});

test('a share is of the respondents, not of the votes: three choices of each give 300 % in sum', () => {
  const ranking = rankPoints(chosen({a: 120, b: 120, c: 120}, 120), 'resident');
  assert.ok(ranking.kind === 'shown');
  assert.deepEqual(
    ranking.points.map(({share}) => share),
    [1, 1, 1],
  );
});

test('what nobody chose has no rank, and what is hidden has its reason', () => {
  const ranking = rankPoints(chosen({a: 2, b: 0, c: -1}, 120), 'resident');
  assert.ok(ranking.kind === 'shown');
  assert.deepEqual(
    ranking.points.map(({id}) => id),
    ['a'],
  );
  assert.deepEqual(ranking.unchosen, ['b']);
  assert.deepEqual(ranking.hidden, [{id: 'c', reason: 'protects-another'}]);
});

test('the order counts from a hundred respondents', () => {
  const isRanked = (respondents: number): unknown => {
    const ranking = rankPoints(chosen({a: 2, b: 1}, respondents), 'resident');
    return ranking.kind === 'shown' && ranking.isRanked;
  };
  assert.deepEqual([isRanked(99), isRanked(100)], [false, true]);
});

test('a hidden group has its reason, and so has one that was never asked', () => {
  assert.deepEqual(rankPoints(tooFewResults, 'resident'), {kind: 'hidden', reason: 'too-few'});
  assert.deepEqual(rankPoints(openResults, 'all'), {kind: 'hidden', reason: 'round-open'});
  assert.deepEqual(rankPoints(manyResults, 'nobody'), {kind: 'hidden', reason: 'no-answers'});
});

test('what groups chose together is what each of them chose', () => {
  const [together, ...groups] = ['all', 'resident', 'staff'].map((audience) => rankPoints(manyResults, audience));
  assert.ok(together?.kind === 'shown');
  for (const {id, n} of together.points) {
    const parts = groups.map((it) => (it.kind === 'shown' ? (it.points.find((point) => point.id === id)?.n ?? 0) : 0));
    assert.equal(
      parts.reduce((sum, part) => sum + part, 0),
      n,
    );
  }
});
