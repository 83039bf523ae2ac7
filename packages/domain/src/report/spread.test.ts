import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {PublishedResults, Score} from '@toegang/model';
import {manyResults, openResults, sampleContent} from '@toegang/model/samples';
import {findGroupSpread, findSpread, inBands} from './spread.js';

const {scale} = sampleContent;

/** Results in which residents answered so to these statements: low, middle, high. */
function withBands(bands: Readonly<Record<string, readonly [number, number, number]>>): PublishedResults {
  const statements = Object.entries(bands).map(([statement, [low, middle, high]]) => {
    const value: Score = {
      kind: 'shown',
      n: low + middle + high,
      mean: 3,
      interval: [2, 4],
      bands: {low, middle, high, unknown: 9},
    };
    return {statement, audience: 'resident', value};
  });
  return {...manyResults, statements};
}

const ids = (items: readonly {readonly statement: string}[]) => items.map(({statement}) => statement);

suite('how answers lie apart', () => {
  test('is nothing when all are in one part of the scale, and all when half are low and half are high', () => {
    const apart = findSpread(
      withBands({low: [12, 0, 0], middle: [0, 12, 0], high: [0, 0, 12], halves: [6, 0, 6]}),
      'resident',
      scale,
    );
    assert.deepEqual(
      apart.map((spread) => spread.apart),
      [0, 0, 0, 1],
    );
  });

  test('is counted in the same parts for a large group and a small one', () => {
    const distribution = {1: 4, 2: 5, 3: 6, 4: 7, 5: 8, unknown: 3};
    const score = {kind: 'shown', n: 30, mean: 3, interval: [2.5, 3.5], distribution} as const;
    assert.deepEqual(inBands(score, scale), [9, 6, 15]);
    const even = {options: scale.options.slice(0, 4), unknown: scale.unknown};
    assert.deepEqual(inBands({...score, distribution: {1: 4, 2: 5, 3: 6, 4: 7, unknown: 3}}, even), [9, 0, 13]);
  });

  test('gives what a group agrees on and what it is divided about, three each', () => {
    const {agreed, divided} = findGroupSpread(
      withBands({
        a: [0, 1, 11],
        b: [6, 0, 6],
        c: [5, 2, 5],
        d: [0, 12, 0],
        e: [4, 4, 4],
        f: [12, 0, 0],
        g: [1, 11, 0],
        h: [5, 1, 6],
      }),
      'resident',
      scale,
    );
    assert.deepEqual(ids(agreed), ['d', 'f', 'a', 'g']);
    assert.deepEqual(ids(divided), ['b', 'h', 'c']);
  });

  test('divides nobody who agrees, and is not said of what is not shown', () => {
    assert.deepEqual(findGroupSpread(withBands({a: [0, 1, 11]}), 'resident', scale).divided, []);
    assert.deepEqual(findGroupSpread(openResults, 'resident', scale), {audience: 'resident', agreed: [], divided: []});
  });
});
