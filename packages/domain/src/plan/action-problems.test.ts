import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {MAXIMUM_OWNER_LENGTH, MAXIMUM_OWNERS, MAXIMUM_PLAN_TEXT_LENGTH, MAXIMUM_PROGRESS} from '@toegang/model';
import {findActionProblems, type ActionDraft} from './action-problems.js';

const good: ActionDraft = {
  action: 'Wij schrijven alle brieven opnieuw.',
  ...{wish: '', principle: '', theme: '', level: '', tool: '', notice: '', learning: ''},
  status: 'idea',
  owners: [{role: 'Teamleider', organisation: ''}],
  ...{start: '1-3-2027', due: '1-3-2027'},
  progress: [{on: '22-11-2026', text: 'Vier brieven zijn klaar.'}],
};
const long = 'a'.repeat(MAXIMUM_PLAN_TEXT_LENGTH + 1);
const longRole = 'a'.repeat(MAXIMUM_OWNER_LENGTH + 1);

const cases: readonly (readonly [string, Partial<ActionDraft>, string, string])[] = [
  ['without text', {action: ' \n'}, 'action', 'empty'],
  ['that is too long', {action: long}, 'action', 'too-long'],
  ['with a wish that is too long', {wish: long}, 'wish', 'too-long'],
  ['that starts on a day that does not exist', {start: '30-2-2027', due: ''}, 'start', 'not-on-calendar'],
  ['that is due on a day that nobody can read', {due: 'voor de zomer'}, 'due', 'unreadable-day'],
  ['that is due before it starts', {due: '28-2-2027'}, 'due', 'before-start'],
  ['of an organisation without a role', {owners: [{role: ' ', organisation: 'GGD'}]}, 'owners.0.role', 'empty'],
  ['of a role that is too long', {owners: [{role: longRole, organisation: ''}]}, 'owners.0.role', 'too-long'],
  ['with too many owners', {owners: Array(MAXIMUM_OWNERS + 1).fill(good.owners[0])}, 'owners', 'too-many'],
  ['with a note without a day', {progress: [{on: '', text: 'Klaar.'}]}, 'progress.0.on', 'empty'],
  [
    'with a note on a day that does not exist',
    {progress: [{on: '31-6-2027', text: 'x'}]},
    'progress.0.on',
    'not-on-calendar',
  ],
  ['with too many notes', {progress: Array(MAXIMUM_PROGRESS + 1).fill(good.progress[0])}, 'progress', 'too-many'],
];

suite('an action', () => {
  for (const [name, change, field, reason] of cases) {
    test(`${name} says what is wrong with «${field}»`, () => {
      const problems = findActionProblems({...good, ...change});
      assert.deepEqual(
        problems.map((problem) => [problem.field, problem.reason]),
        [[field, reason]],
      );
    });
  }

  test('that is all right says nothing, also with lines that nobody filled in', () => {
    const owners = [...good.owners, {role: '', organisation: ' '}];
    const progress = [...good.progress, {on: '22-11-2026', text: ''}];
    assert.deepEqual(findActionProblems({...good, owners, progress}), []);
  });

  test('with several faults names them in the order of the form', () => {
    const draft = {...good, action: '', due: 'x', learning: long};
    assert.deepEqual(
      findActionProblems(draft).map(({field}) => field),
      ['action', 'due', 'learning'],
    );
  });
});
