import assert from 'node:assert/strict';
import {test} from 'node:test';
import {criticalT} from './student-t.js';

/** Two-sided 5 %. Source: NIST/SEMATECH e-Handbook 1.3.6.7.2, column 0.975. */
const TABLE = [
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [14, 2.145],
  [20, 2.086],
  [29, 2.045],
  [30, 2.042],
  [60, 2.0],
  [100, 1.984],
] as const;

test('the critical value of Student’s t is that of the published table', () => {
  for (const [degreesOfFreedom, value] of TABLE) assert.equal(criticalT(degreesOfFreedom).toFixed(3), value.toFixed(3));
});

test('with one, two and four degrees of freedom it is that of the closed form', () => {
  const chance = 0.975;
  const alpha = 4 * chance * (1 - chance);
  const four = Math.cos(Math.acos(Math.sqrt(alpha)) / 3) / Math.sqrt(alpha);
  assertNear(criticalT(1), Math.tan(Math.PI * (chance - 0.5)));
  assertNear(criticalT(2), (2 * chance - 1) * Math.sqrt(2 / alpha));
  assertNear(criticalT(4), 2 * Math.sqrt(four - 1));
});

test('with parts of a degree and with very many it is that of arithmetic in thirty digits', () => {
  assertNear(criticalT(4.37), 2.68614810004089);
  assertNear(criticalT(120), 1.97993040508244);
  assertNear(criticalT(123456.7), 1.95998320013623);
  assertNear(criticalT(1e6), 1.95996635681411);
});

test('below one degree of freedom there is none', () => {
  assert.throws(() => criticalT(0), /expected 1 or more; got 0/);
  assert.throws(() => criticalT(Number.NaN), RangeError);
});

function assertNear(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9, `expected ${expected} within 1e-9; got ${actual}`);
}
