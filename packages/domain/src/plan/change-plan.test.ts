import assert from 'node:assert/strict';
import {test} from 'node:test';
import {oneActionPlan, samplePlan} from '@toegang/model/samples';
import {changePlan, undoStep, type PlanStep} from './change-plan.js';
import {sortActions} from './order.js';

const read = (plan: typeof samplePlan) => ({...plan, actions: sortActions(plan.actions)});
const [only] = oneActionPlan.actions;
assert(only);

test('an action may be added, changed and taken away', () => {
  const added = changePlan(samplePlan, [{kind: 'add', action: {...only, order: 9}}]);
  assert.equal(added.actions.length, samplePlan.actions.length + 1);
  const changed = changePlan(added, [{kind: 'edit', id: 'only', fields: {status: 'done', due: '2027-01-01'}}]);
  assert.deepEqual(changed.actions.at(-1), {...only, order: 9, status: 'done', due: '2027-01-01'});
  assert.deepEqual(changePlan(changed, [{kind: 'remove', id: 'only'}]), samplePlan);
});

test('a field that is taken away is absent, and not empty', () => {
  const {actions} = changePlan(samplePlan, [{kind: 'edit', id: 'letter', fields: {due: null, wish: null}}]);
  const letter = actions.find(({id}) => id === 'letter');
  assert(letter && !('due' in letter) && !('wish' in letter));
});

test('what is not there cannot be changed, and is not made', () => {
  assert.deepEqual(changePlan(samplePlan, [{kind: 'edit', id: 'gone', fields: {status: 'done'}}]), samplePlan);
});

const steps: readonly (readonly [name: string, step: PlanStep])[] = [
  ['a new action', [{kind: 'add', action: only}]],
  ['a removal', [{kind: 'remove', id: 'letter'}]],
  ['an edit that fills a field', [{kind: 'edit', id: 'mirror', fields: {due: '2027-01-01', level: 'policy'}}]],
  ['an edit that empties a field', [{kind: 'edit', id: 'letter', fields: {due: null, owners: []}}]],
  ['another title', [{kind: 'rename', title: 'Anders'}]],
  ['an action that takes the place of another', [{kind: 'add', action: {...only, id: 'letter'}}]],
  [
    'two edits of one field',
    [
      {kind: 'edit', id: 'room', fields: {status: 'doing'}},
      {kind: 'edit', id: 'room', fields: {status: 'done', order: 8}},
    ],
  ],
  [
    'adding and changing in one step',
    [
      {kind: 'add', action: only},
      {kind: 'edit', id: 'only', fields: {status: 'done'}},
    ],
  ],
];

for (const [name, step] of steps) {
  test(`undoing ${name} gives the plan of before`, () => {
    const done = changePlan(samplePlan, step);
    assert.notDeepEqual(done, samplePlan);
    assert.deepEqual(read(changePlan(done, undoStep(samplePlan, step))), read(samplePlan));
  });
}

test('what changes nothing has nothing to undo', () => {
  assert.deepEqual(undoStep(samplePlan, [{kind: 'remove', id: 'gone'}]), []);
});
