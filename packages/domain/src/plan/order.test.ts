import assert from 'node:assert/strict';
import {test} from 'node:test';
import {samplePlan} from '@toegang/model/samples';
import {placeBetween, sortActions} from './order.js';

test('a place between two is between them, and an open end is open', () => {
  const between = placeBetween(1, 2);
  assert(between > 1 && between < 2);
  assert(placeBetween(null, -3) < -3);
  assert(placeBetween(7, null) > 7);
  assert.equal(placeBetween(null, null), 0);
});

test('neighbours without room between them give no place between them', () => {
  const low = 1;
  let [high, tries] = [2, 0];
  while (placeBetween(low, high) !== low && placeBetween(low, high) !== high && tries < 100) {
    high = placeBetween(low, high);
    tries += 1;
  }
  assert(tries > 40 && tries < 100);
});

test('two actions at one place stand by their ids, whatever order they come in', () => {
  const same = samplePlan.actions.map((action) => ({...action, order: 1}));
  assert.deepEqual(sortActions(same), sortActions(same.toReversed()));
});
