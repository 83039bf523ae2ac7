import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {PublishedResults, Score} from '@toegang/model';
import {
  longWordsResults,
  manyResults,
  openResults,
  partlyHiddenResults,
  sampleContent,
  smallResults,
} from '@toegang/model/samples';
import {changeBetween, compareRounds, findObstacles} from './comparison.js';

const {scale} = sampleContent;

/** Results of another round, of another day. */
function roundOf(results: PublishedResults, round: string, publishedOn: string): PublishedResults {
  return {...results, round, publishedOn};
}

function score(n: number, mean: number, reach: number): Score {
  const bands = {low: 0, middle: n, high: 0, unknown: 0};
  return {kind: 'shown', n, mean, interval: [Math.max(1, mean - reach), Math.min(5, mean + reach)], bands};
}

suite('rounds that may be compared', () => {
  test('stand from the oldest to the newest, each once, whichever is looked at', () => {
    const [first, second, third] = [
      roundOf(smallResults, 'a', '2024-06-01'),
      roundOf(smallResults, 'b', '2025-06-01'),
      roundOf(manyResults, 'c', '2026-06-01'),
    ];
    for (const [present, ...others] of [
      [third, first, second, third],
      [first, third, second],
    ] as const) {
      const {newest, comparisons} = compareRounds(present, others, scale);
      assert.equal(newest.round, 'c');
      assert.deepEqual(
        comparisons.map(({earlier}) => earlier.round),
        ['a', 'b'],
      );
    }
  });

  test('have a change for each principle of each group, and none for everybody together', () => {
    const [comparison] = compareRounds(manyResults, [roundOf(smallResults, 'old', '2025-01-01')], scale).comparisons;
    assert.ok(comparison);
    assert.equal(comparison.changes.length, 14);
    assert.deepEqual(comparison.obstacles, []);
  });

  test('may differ in a smaller version, which has to be said', () => {
    const old = {...roundOf(smallResults, 'old', '2025-01-01'), content: {id: 'sample', version: '1.0.0'}};
    const now = {...manyResults, content: {id: 'sample', version: '1.2.0'}};
    const [comparison] = compareRounds(now, [old], scale).comparisons;
    assert.deepEqual([comparison?.obstacles, comparison?.isReworded], [[], true]);
  });

  test('may be of a round that shows nothing: nothing is compared, and the reason stays', () => {
    const [comparison] = compareRounds(manyResults, [roundOf(openResults, 'old', '2025-01-01')], scale).comparisons;
    assert.deepEqual(comparison?.changes[0]?.value, {kind: 'hidden', reason: 'round-open'});
  });

  test('leave out one principle that is hidden in one of them', () => {
    const [comparison] = compareRounds(
      manyResults,
      [roundOf(partlyHiddenResults, 'old', '2025-01-01')],
      scale,
    ).comparisons;
    const hidden = comparison?.changes.filter(({value}) => value.kind === 'hidden') ?? [];
    assert.equal(hidden.length, 1);
  });
});

suite('rounds that may not be compared', () => {
  const obstacles = (other: PublishedResults) => findObstacles(manyResults, other, scale);

  test('are of other content', () => {
    assert.deepEqual(obstacles(longWordsResults), ['content']);
  });

  test('are of another whole version', () => {
    assert.deepEqual(obstacles({...manyResults, content: {...manyResults.content, version: '2'}}), ['version']);
  });

  test('are of other principles', () => {
    const principles = manyResults.principles.filter(({principle}) => principle !== 'fitting');
    assert.deepEqual(obstacles({...manyResults, principles}), ['principles']);
  });

  test('are counted on another scale', () => {
    const beyond: PublishedResults = {
      ...smallResults,
      principles: smallResults.principles.map((row) =>
        row.value.kind === 'shown' ? {...row, value: {...row.value, mean: row.value.mean * 2}} : row,
      ),
    };
    assert.deepEqual(obstacles(beyond), ['scale']);
    const ten = {...scale, options: [...scale.options, {value: 6, label: 'Nog meer'}]};
    assert.deepEqual(findObstacles(manyResults, manyResults, ten), ['scale']);
  });

  test('have no changes to show', () => {
    const other = roundOf(longWordsResults, 'old', '2025-01-01');
    assert.deepEqual(compareRounds(manyResults, [other], scale).comparisons[0]?.changes, []);
  });
});

suite('a change', () => {
  test('holds when thirty people were asked both times and chance cannot explain it', () => {
    const change = changeBetween(score(40, 3, 0.3), score(50, 3.6, 0.2));
    assert.ok(change.kind === 'shown');
    assert.deepEqual([change.direction, change.strength, change.difference], ['higher', 'holds', 0.6]);
  });

  test('is a sign when fewer were asked, and the same the other way round', () => {
    const change = changeBetween(score(40, 3.6, 0.3), score(12, 3, 0.2));
    assert.ok(change.kind === 'shown');
    assert.deepEqual([change.direction, change.strength, change.difference], ['lower', 'seems', -0.6]);
  });

  test('is no change when chance can explain it', () => {
    const change = changeBetween(score(40, 3, 0.3), score(40, 3.3, 0.3));
    assert.ok(change.kind === 'shown');
    assert.deepEqual([change.direction, change.strength], ['same', 'unclear']);
  });

  test('is not surer because the scale ends: the cut side of an interval is taken as wide as the other', () => {
    const [before, after] = [score(40, 4.9, 0.4), score(40, 4.5, 0.1)];
    const change = changeBetween(before, after);
    assert.ok(change.kind === 'shown');
    assert.ok(Math.abs(change.interval[1] - change.interval[0] - 2 * Math.hypot(0.4, 0.1)) < 1e-9);
  });
});
