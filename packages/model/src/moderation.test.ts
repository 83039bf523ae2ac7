import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseAnswerChange, parseCodeOrder, type Parsed} from './index.js';

test('an open answer is approved, rejected with a reason, or put back to wait', () => {
  for (const change of [
    {state: 'approved'},
    {state: 'approved', text: 'Ik werd door […] goed geholpen.'},
    {state: 'rejected', reason: 'Noemt iemand bij naam.'},
    {state: 'waiting'},
  ]) {
    assert.deepEqual(parseAnswerChange(change), {ok: true, value: change});
  }
});

test('who rejects says why, and nothing is edited until it is empty', () => {
  for (const [change, path] of [
    [{state: 'rejected'}, 'reason'],
    [{state: 'rejected', reason: ' '}, 'reason'],
    [{state: 'rejected', reason: 'o'.repeat(301)}, 'reason'],
    [{state: 'approved', text: ' '}, 'text'],
    [{state: 'approved', text: 'o'.repeat(2001)}, 'text'],
    [{state: 'deleted'}, 'state'],
    [{text: 'Zonder besluit.'}, 'state'],
    [{state: 'approved', audience: 'staff'}, 'audience'],
  ] as const) {
    assert.deepEqual(pathsOf(parseAnswerChange(change)), [path], JSON.stringify(change));
  }
});

test('codes are ordered by audience, from one to five thousand at a time', () => {
  assert.ok(parseCodeOrder({audience: 'resident', count: 5000}).ok);
  for (const count of [0, 5001, 1.5, '3']) {
    assert.deepEqual(pathsOf(parseCodeOrder({audience: 'resident', count})), ['count']);
  }
  assert.deepEqual(pathsOf(parseCodeOrder({count: 1})), ['audience']);
});

function pathsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({path}) => path);
}
