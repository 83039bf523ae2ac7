import assert from 'node:assert/strict';
import {test} from 'node:test';
import {firstOfMonth} from './months.js';

test('months are counted over the end of a year', () => {
  assert.equal(firstOfMonth('2026-11-22'), '2026-11-01');
  assert.equal(firstOfMonth('2026-11-22', 2), '2027-01-01');
  assert.equal(firstOfMonth('2026-01-22', -1), '2025-12-01');
});
