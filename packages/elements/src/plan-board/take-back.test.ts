import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changePlan, undoStep, type PlanStep} from '@toegang/domain/plan.js';
import {oneActionPlan, samplePlan} from '@toegang/model/samples';
import {leaveToOthers} from './take-back.js';

const [only] = oneActionPlan.actions;
assert(only);

/** What is left to take back of a step, when somebody else did something after it. */
function leave(step: PlanStep, other: PlanStep) {
  const then = changePlan(samplePlan, step);
  return leaveToOthers(undoStep(samplePlan, step), then, changePlan(then, other));
}

const move: PlanStep = [{kind: 'edit', id: 'mirror', fields: {status: 'planned', order: 0}}];

test('all is taken back when nobody else did anything, or something elsewhere', () => {
  const expected = {step: [{kind: 'edit', id: 'mirror', fields: {status: 'idea', order: 6}}], isPartial: false};
  assert.deepEqual(leave(move, []), expected);
  assert.deepEqual(leave(move, [{kind: 'edit', id: 'letter', fields: {status: 'done'}}]), expected);
  assert.deepEqual(leave(move, [{kind: 'edit', id: 'mirror', fields: {due: '2027-01-01'}}]), expected);
});

test('a field that somebody else changed stays as they made it', () => {
  const left = leave(move, [{kind: 'edit', id: 'mirror', fields: {status: 'done'}}]);
  assert.deepEqual(left, {step: [{kind: 'edit', id: 'mirror', fields: {order: 6}}], isPartial: true});
});

test('words that somebody else wrote stay beside ours, so a text is always taken back', () => {
  const step: PlanStep = [{kind: 'edit', id: 'letter', fields: {action: 'Anders'}}];
  const left = leave(step, [{kind: 'edit', id: 'letter', fields: {action: 'Anders en beter'}}]);
  assert.equal(left.isPartial, false);
  assert.equal(left.step.length, 1);
});

test('an action that somebody else wrote in since is not taken away', () => {
  const left = leave([{kind: 'add', action: only}], [{kind: 'edit', id: 'only', fields: {wish: 'Bel mij'}}]);
  assert.deepEqual(left, {step: [], isPartial: true});
});

test('what somebody else took away is not changed back', () => {
  assert.deepEqual(leave(move, [{kind: 'remove', id: 'mirror'}]), {step: [], isPartial: true});
});
