import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addDays, today} from './calendar.js';

test('days are counted across months, years and the change of the clock', () => {
  assert.equal(addDays('2026-11-21', 365), '2027-11-21');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-03-28', 2), '2026-03-30');
});

test('a day begins at midnight in the Netherlands', (context) => {
  context.mock.timers.enable({apis: ['Date'], now: new Date('2026-11-21T22:59:59Z')});
  assert.equal(today(), '2026-11-21');
  context.mock.timers.setTime(new Date('2026-11-21T23:00:00Z').getTime());
  assert.equal(today(), '2026-11-22');
});
