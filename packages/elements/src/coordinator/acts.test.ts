import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {AuditEntry} from '@toegang/model';
import {countInRow} from './acts.js';

const approved = (answer: string, at = '2026-11-21'): AuditEntry => ({at, act: 'approved', answer});
const rejected = (reason: string): AuditEntry => ({at: '2026-11-21', act: 'rejected', answer: 'x', reason});

test('what was done in a row on one day is told once, with how many times', () => {
  assert.deepEqual(countInRow([approved('a'), approved('b'), approved('c'), approved('d', '2026-11-20')]), [
    {at: '2026-11-21', act: 'approved', times: 3},
    {at: '2026-11-20', act: 'approved', times: 1},
  ]);
});

test('the order stays, and a rejection for another reason is told by itself', () => {
  const log = countInRow([approved('a'), rejected('Scheldt'), rejected('Dubbel'), rejected('Dubbel'), approved('b')]);
  assert.deepEqual(
    log.map(({act, reason, times}) => [act, reason, times]),
    [
      ['approved', undefined, 1],
      ['rejected', 'Scheldt', 1],
      ['rejected', 'Dubbel', 2],
      ['approved', undefined, 1],
    ],
  );
  assert.deepEqual(countInRow([]), []);
});
