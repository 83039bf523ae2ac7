import assert from 'node:assert/strict';
import {test} from 'node:test';
import {oneStatementContent, sampleContent} from '@toegang/model/samples';
import {estimatedMinutes, positionOf, reachableIndex, stepsOf} from './scan-flow.js';

const kindsOf = (...args: Parameters<typeof stepsOf>) => stepsOf(...args).map(({kind}) => kind);

test('after the introduction come who you are, a page for each principle, the improvement points and the check', () => {
  assert.deepEqual(kindsOf(sampleContent, 'resident', true), [
    'intro',
    'who',
    ...Array<string>(7).fill('statements'),
    'priorities',
    'check',
  ]);
});

test('who you are is not asked when the page knows', () => {
  assert.equal(kindsOf(sampleContent, 'staff', false)[1], 'statements');
});

test('a principle without a statement for this audience has no page', () => {
  const content = {
    ...sampleContent,
    statements: sampleContent.statements.filter(({principle}) => principle === 'own-say'),
  };
  const pages = stepsOf(content, 'resident', true).flatMap((step) =>
    step.kind === 'statements' ? [step.principle.id] : [],
  );
  assert.deepEqual(pages, ['own-say']);
});

test('a page holds only the statements that this audience is asked', () => {
  const [first, ...rest] = sampleContent.statements;
  assert.ok(first);
  const content = {...sampleContent, statements: [{...first, texts: {staff: 'Alleen voor medewerkers.'}}, ...rest]};
  const idsFor = (audience: string) =>
    stepsOf(content, audience, false).flatMap((step) =>
      step.kind === 'statements' ? step.statements.map(({id}) => id) : [],
    );
  assert.ok(!idsFor('resident').includes(first.id));
  assert.ok(idsFor('staff').includes(first.id));
});

test('the introduction does not count: who you are is step 1 of 10, the check is step 10 of 10', () => {
  const steps = stepsOf(sampleContent, null, true);
  assert.deepEqual(positionOf(steps, 1), {step: 1, steps: 10});
  assert.deepEqual(positionOf(steps, steps.length - 1), {step: 10, steps: 10});
});

test('one statement for one audience still has its four steps', () => {
  assert.equal(stepsOf(oneStatementContent, null, true).length - 1, 4);
});

test('nobody gets past the question who answers without answering it', () => {
  const steps = stepsOf(sampleContent, null, true);
  assert.equal(reachableIndex(steps, 7, null), 1);
  assert.equal(reachableIndex(steps, 7, 'resident'), 7);
});

test('a number from elsewhere never leads outside the steps', () => {
  const steps = stepsOf(sampleContent, 'resident', true);
  assert.equal(reachableIndex(steps, 99, 'resident'), 10);
  assert.equal(reachableIndex(steps, -3, 'resident'), 0);
  assert.equal(reachableIndex(steps, Number.NaN, 'resident'), 0);
});

test('twenty-eight statements take about ten minutes', () => {
  assert.equal(estimatedMinutes(28), 10);
});
