import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findGap} from './gap.js';

test('the difference is the first audience minus the second, with Welch’s interval', () => {
  const {difference, interval} = findGap({1: 5, 2: 5}, {2: 10, 4: 10, 5: 10});
  // Variances 2.5/9 and 46.667/29; degrees of freedom 35.84; from scipy.stats.ttest_ind(equal_var=False).
  assertNear(difference, -13 / 6);
  assertNear(interval[0], -2.7454473336);
  assertNear(interval[1], -1.5878859997);
});

test('a gap holds only when its interval leaves zero out and both groups have at least 30', () => {
  assert.equal(findGap({1: 15, 2: 15}, {3: 15, 4: 15}).holds, true);
  assert.equal(findGap({1: 15, 2: 14}, {3: 15, 4: 15}).holds, false);
  assert.equal(findGap({1: 15, 2: 15}, {3: 15, 4: 14}).holds, false);
  assert.equal(findGap({1: 15, 3: 15}, {1: 14, 3: 16}).holds, false);
});

test('"weet ik niet" does not make a group larger', () => {
  assert.equal(findGap({1: 15, 2: 14, unknown: 20}, {3: 15, 4: 15}).holds, false);
});

test('groups that agree among themselves differ by exactly what they differ', () => {
  assert.deepEqual(findGap({2: 30}, {4: 30}), {kind: 'shown', difference: -2, interval: [-2, -2], holds: true});
  assert.deepEqual(findGap({2: 30}, {2: 30}), {kind: 'shown', difference: 0, interval: [0, 0], holds: false});
});

function assertNear(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `expected ${expected}; got ${actual}`);
}
