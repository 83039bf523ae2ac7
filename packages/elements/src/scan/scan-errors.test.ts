import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MAXIMUM_REMARK_LENGTH, MAXIMUM_WHY_LENGTH, type ScanContent} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import {emptyAnswers, withChoice, withRemark, withWhy} from './scan-answers.js';
import {findErrors, firstStepWithErrors} from './scan-errors.js';
import {stepsOf} from './scan-flow.js';

const resident = emptyAnswers('response-1', 'resident');
const priorities = {kind: 'priorities'} as const;
const withRule = (rule: Partial<ScanContent['priorities']>): ScanContent => ({
  ...sampleContent,
  priorities: {...sampleContent.priorities, ...rule},
});

test('who answers has to be said', () => {
  assert.deepEqual(findErrors({kind: 'who'}, emptyAnswers('response-1'), sampleContent), [{kind: 'no-audience'}]);
  assert.deepEqual(findErrors({kind: 'who'}, resident, sampleContent), []);
});

test('every statement may be skipped, and so may the improvement points', () => {
  const steps = stepsOf(sampleContent, 'resident', true);
  assert.equal(firstStepWithErrors(steps, resident, sampleContent), -1);
});

test('more improvement points than allowed is an error that names both numbers', () => {
  const chosen = sampleContent.statements.slice(0, 4).reduce((all, {id}) => withChoice(all, id, true), resident);
  assert.deepEqual(findErrors(priorities, chosen, withRule({max: 3})), [{kind: 'too-many', max: 3, chosen: 4}]);
  assert.deepEqual(findErrors(priorities, chosen, withRule({max: 4})), []);
});

test('a reason is required only where the pack says so', () => {
  const chosen = withChoice(resident, 'fitting-1', true);
  const [error] = findErrors(priorities, chosen, withRule({why: 'required'}));
  assert.equal(error?.kind, 'no-why');
  assert.deepEqual(findErrors(priorities, chosen, withRule({why: 'optional'})), []);
});

test('a text that is too long says which, and by how much', () => {
  const all = withRemark(
    withWhy(withChoice(resident, 'fitting-1', true), 'fitting-1', 'a'.repeat(MAXIMUM_WHY_LENGTH + 2)),
    'a'.repeat(MAXIMUM_REMARK_LENGTH + 1),
  );
  assert.deepEqual(findErrors(priorities, all, sampleContent), [
    {
      kind: 'long-why',
      id: 'fitting-1',
      text: sampleContent.statements[0]?.texts['resident'],
      max: MAXIMUM_WHY_LENGTH,
      over: 2,
    },
    {kind: 'long-remark', max: MAXIMUM_REMARK_LENGTH, over: 1},
  ]);
});

test('a text of just the allowed length is fine', () => {
  const all = withRemark(resident, 'a'.repeat(MAXIMUM_REMARK_LENGTH));
  assert.deepEqual(findErrors(priorities, all, sampleContent), []);
});

test('the first step with an error is the one to go to', () => {
  const steps = stepsOf(sampleContent, null, true);
  assert.equal(firstStepWithErrors(steps, emptyAnswers('response-1'), sampleContent), 1);
});
