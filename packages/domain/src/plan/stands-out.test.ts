import assert from 'node:assert/strict';
import {test} from 'node:test';
import {samplePlan} from '@toegang/model/samples';
import {changePlan} from './change-plan.js';
import {standsOut} from './stands-out.js';

const TODAY = '2026-11-22';
const concerns = (id: string, today = TODAY) =>
  samplePlan.actions.filter((action) => action.id === id).flatMap((action) => standsOut(action, today));

test('an action is late from the day after its due day, and not before', () => {
  assert.deepEqual(concerns('letter', '2026-11-15'), []);
  assert.deepEqual(concerns('letter', '2026-11-16'), ['late']);
});

test('an open action without an owner stands out, an idea too', () => {
  assert.deepEqual(concerns('room'), ['no-owner']);
  assert.deepEqual(concerns('mirror'), ['no-owner']);
});

test('what was agreed needs a day, an idea does not', () => {
  const [undated] = changePlan(samplePlan, [{kind: 'edit', id: 'letter', fields: {due: null}}]).actions;
  assert(undated);
  assert.deepEqual(standsOut(undated, TODAY), ['no-due']);
  assert.deepEqual(standsOut({...undated, status: 'idea'}, TODAY), []);
});

test('what should have begun and is still only planned stands out', () => {
  assert.deepEqual(concerns('phone', '2026-12-01'), []);
  assert.deepEqual(concerns('phone', '2026-12-02'), ['not-started']);
  assert.deepEqual(concerns('phone', '2027-03-02'), ['late', 'not-started']);
});

test('what is done or stopped never stands out', () => {
  assert.deepEqual(concerns('coffee'), []);
  assert.deepEqual(concerns('training'), []);
});
