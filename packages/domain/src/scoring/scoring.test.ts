import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Answer} from '@toegang/model';
import {makeContent} from '../testing/content.js';
import {RESPONDENTS, countGroup, countPrinciple, countStatement} from './count.js';
import {addUp, countNumbers, tally} from './histogram.js';
import {toScore} from './score.js';

const {scale} = makeContent({principles: {a: ['a-1']}});

test('a skipped statement is counted nowhere, "weet ik niet" only as unknown', () => {
  const counts = countStatement(answering('s', [4, 4, 2, null, undefined]), 's');
  assert.deepEqual(counts, {2: 1, 4: 2, unknown: 1});
  assert.equal(countNumbers(counts), 3);
});

test('a principle counts respondents’ own means on the statements they answered, kept exactly', () => {
  const counts = countPrinciple(
    [
      {answers: {a: 1, b: 2, c: 4}, priorities: []},
      {answers: {a: 2, b: 4}, priorities: []},
      {answers: {a: 3, b: null, c: 3}, priorities: []},
    ],
    ['a', 'b', 'c'],
  );
  assert.deepEqual(counts, {'7/3': 1, 3: 2});
});

test('who answered fewer than half of a principle’s statements with a number is unknown there; who skipped all is not', () => {
  const counts = countPrinciple(
    [
      {answers: {a: 5}, priorities: []},
      {answers: {a: null}, priorities: []},
      {answers: {elsewhere: 5}, priorities: []},
      {answers: {a: 5, b: 4}, priorities: []},
    ],
    ['a', 'b', 'c', 'd'],
  );
  assert.deepEqual(counts, {'9/2': 1, unknown: 2});
});

test('a statement called constructor is a statement like any other', () => {
  assert.deepEqual(countStatement([{answers: {}, priorities: []}], 'constructor'), {});
  assert.deepEqual(
    tally(['constructor', 'constructor'], (id) => [id]),
    {constructor: 2},
  );
});

test('a group is counted with what it would improve first, and nobody chooses one thing twice', () => {
  const twice = [{kind: 'statement', id: 'a-1'} as const, {kind: 'statement', id: 'a-1'} as const];
  const counts = countGroup(
    [
      {answers: {}, priorities: twice},
      {answers: {}, priorities: []},
    ],
    'statement',
  );
  assert.deepEqual(counts, {[RESPONDENTS]: 2, 'a-1': 1});
});

test('two groups together are the sum of their counts', () => {
  assert.deepEqual(
    addUp([
      {1: 2, unknown: 1},
      {1: 1, '7/3': 4},
    ]),
    {1: 3, '7/3': 4, unknown: 1},
  );
});

test('the interval is mean ± t·s/√n', () => {
  const {n, mean, interval} = toScore({2: 2, 3: 6, 4: 2}, scale);
  const reach = (2.2621571627981787 * Math.sqrt(4 / 9)) / Math.sqrt(10);
  assert.deepEqual([n, mean], [10, 3]);
  assertNear(interval[0], 3 - reach);
  assertNear(interval[1], 3 + reach);
});

test('the interval is clipped to the scale', () => {
  assert.deepEqual(toScore({1: 3, 5: 2}, scale).interval[0], 1);
  assert.deepEqual(toScore({1: 2, 5: 3}, scale).interval[1], 5);
});

test('from 30 numeric answers the distribution counts every option, also those that nobody chose', () => {
  const score = toScore({1: 10, 4: 20, unknown: 2}, scale);
  assert.deepEqual(score.distribution, {1: 10, 2: 0, 3: 0, 4: 20, 5: 0, unknown: 2});
  assert.ok(!('bands' in score));
});

test('below 30 numeric answers there are three bands, however many said "weet ik niet"', () => {
  const score = toScore({1: 9, 2: 1, 3: 10, 4: 2, 5: 7, unknown: 40}, scale);
  assert.deepEqual(score.bands, {low: 10, middle: 10, high: 9, unknown: 40});
  assert.ok(!('distribution' in score));
});

test('an even scale has no middle', () => {
  const four = makeContent({principles: {a: ['a-1']}, scale: [1, 2, 3, 4]}).scale;
  assert.deepEqual(toScore({1: 1, 2: 2, 3: 3, 4: 4}, four).bands, {low: 3, middle: 0, high: 7, unknown: 0});
});

test('a principle’s distribution counts respondents’ means, rounded half up to an option', () => {
  const score = toScore({'5/2': 10, '7/3': 10, '14/3': 10}, scale);
  assert.deepEqual(score.distribution, {1: 0, 2: 10, 3: 10, 4: 0, 5: 10, unknown: 0});
});

test('half up is up on a scale below zero too, and on one with unequal steps', () => {
  const {scale: signed} = makeContent({principles: {a: ['a-1']}, scale: [-2, -1, 0, 4]});
  const counts = {'-3/2': 10, 2: 10, '-2/3': 10};
  assert.deepEqual(toScore(counts, signed).distribution, {'-2': 0, '-1': 20, 0: 0, 4: 10, unknown: 0});
});

test('numbers are not rounded', () => {
  assert.equal(toScore({1: 1, 2: 2, '7/3': 4}, scale).mean, (5 + 28 / 3) / 7);
});

test('a single number has no spread, so it has no score', () => {
  assert.throws(() => toScore({3: 1, unknown: 9}, scale), /at least two numbers; got 1/);
});

function answering(statement: string, answers: readonly (Answer | undefined)[]) {
  return answers.map((answer) => ({answers: answer === undefined ? {} : {[statement]: answer}, priorities: []}));
}

function assertNear(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `expected ${expected}; got ${actual}`);
}
