import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleContent} from '@toegang/model/samples';
import {withAudience, withChoice} from './scan-answers.js';
import {ScanRun} from './scan-run.js';

function startRun(audience: string | null = null) {
  const heard: string[] = [];
  const run = new ScanRun(sampleContent, audience, {
    changed: () => undefined,
    moved: (from, to) => heard.push(`${from}-${to}`),
    stopped: () => heard.push('stopped'),
    answered: (statement) => heard.push(statement),
  });
  return {run, heard};
}

/** A run of a resident who is on the check page. */
function runToCheck() {
  const started = startRun();
  started.run.write(withAudience(started.run.answers, 'resident'));
  while (started.run.step.kind !== 'check') started.run.next();
  started.heard.length = 0;
  return started;
}

test('an audience that the content does not know is asked for', () => {
  assert.equal(startRun('nobody').run.asksAudience, true);
  assert.equal(startRun('staff').run.asksAudience, false);
});

test('without an audience the run stops at the question, and goes on when it is answered', () => {
  const {run, heard} = startRun();
  run.next();
  run.next();
  assert.deepEqual(run.errors, [{kind: 'no-audience'}]);
  run.write(withAudience(run.answers, 'resident'));
  run.next();
  assert.deepEqual(heard, ['0-1', 'stopped', '1-2']);
  assert.deepEqual(run.errors, []);
});

test('from the check page one thing can be changed, and the way on leads back', () => {
  const {run, heard} = runToCheck();
  run.change(3);
  assert.equal(run.isReturning, true);
  run.next();
  assert.equal(run.step.kind, 'check');
  assert.equal(run.isReturning, false);
  assert.deepEqual(heard, ['10-3', '3-10']);
});

test('who becomes somebody else on the check page gets the other questions first', () => {
  const {run} = runToCheck();
  run.change(1);
  run.write(withAudience(run.answers, 'staff'));
  assert.equal(run.isReturning, false);
  run.next();
  assert.equal(run.step.kind, 'statements');
});

test('what has to be mended is shown before anything is sent', () => {
  const {run} = runToCheck();
  for (const {id} of sampleContent.statements.slice(0, 4)) run.write(withChoice(run.answers, id, true));
  assert.equal(run.finish('round-1'), null);
  assert.equal(run.step.kind, 'priorities');
  assert.equal(run.errors[0]?.kind, 'too-many');
  assert.equal(run.isReturning, true);
});

test('a response keeps its id until somebody starts anew', () => {
  const {run} = runToCheck();
  assert.equal(run.finish('round-1')?.id, run.finish('round-1')?.id);
  assert.notEqual(startRun().run.answers.id, startRun().run.answers.id);
});

test('going back and forth through the history loses nothing', () => {
  const {run} = runToCheck();
  run.answer('fitting-1', 4);
  run.revisit(2);
  run.revisit(10);
  assert.deepEqual(run.finish('round-1')?.answers, {'fitting-1': 4});
});
