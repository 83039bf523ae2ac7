import assert from 'node:assert/strict';
import {test} from 'node:test';
import {earlierPlan, samplePlan} from '@toegang/model/samples';
import fc from 'fast-check';
import {aStep} from '../testing/plan-steps.js';
import {check} from '../testing/property.js';
import {changePlan} from './change-plan.js';
import {sortActions} from './order.js';
import {stepBetween} from './step-between.js';

test('the step between two plans makes one the other', (t) => {
  check(t, fc.array(aStep, {maxLength: 6}), (steps) => {
    const after = steps.reduce(changePlan, samplePlan);
    const made = changePlan(samplePlan, stepBetween(samplePlan, after));
    assert.deepEqual({...made, actions: sortActions(made.actions)}, {...after, actions: sortActions(after.actions)});
  });
  const {actions} = changePlan(samplePlan, stepBetween(samplePlan, earlierPlan));
  assert.deepEqual(sortActions(actions), earlierPlan.actions);
});

test('between two plans that say the same there is nothing', () => {
  assert.deepEqual(stepBetween(samplePlan, structuredClone(samplePlan)), []);
});

test('only what differs is in the step, so that who writes elsewhere keeps it', () => {
  const actions = samplePlan.actions.map((action) => (action.id === 'letter' ? {...action, level: 'policy'} : action));
  assert.deepEqual(stepBetween(samplePlan, {...samplePlan, actions}), [
    {kind: 'edit', id: 'letter', fields: {level: 'policy'}},
  ]);
});
