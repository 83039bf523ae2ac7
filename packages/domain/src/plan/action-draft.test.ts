import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePlanAction} from '@toegang/model';
import {oneActionPlan, samplePlan} from '@toegang/model/samples';
import {changedFields, differingFields, draftAction, readDraft} from './action-draft.js';
import {findActionProblems} from './action-problems.js';
import {changePlan} from './change-plan.js';

const [letter] = samplePlan.actions;
const [only] = oneActionPlan.actions;
assert(letter && only);

suite('an action in a form', () => {
  for (const action of samplePlan.actions) {
    test(`that nobody changed says what it said: ${action.id}`, () => {
      const draft = draftAction(action);
      assert.deepEqual(findActionProblems(draft), []);
      assert.deepEqual(changedFields(action, draft), {});
    });
  }

  test('gives only what was changed', () => {
    const draft = {...draftAction(letter), status: 'done', due: '1 december 2026', wish: ''} as const;
    assert.deepEqual(changedFields(letter, draft), {wish: null, status: 'done', due: '2026-12-01'});
  });

  test('does not count a day that was typed in another way, or a space', () => {
    const draft = {...draftAction(letter), due: '15/11/2026', action: ` ${letter.action} `};
    assert.deepEqual(changedFields(letter, draft), {});
  });

  test('has no owner where nothing was filled in, and no organisation where none was', () => {
    const owners = [
      {role: 'Teamleider', organisation: ' '},
      {role: '', organisation: ''},
    ];
    assert.deepEqual(readDraft({...draftAction(), action: 'x', owners}).owners, [{role: 'Teamleider'}]);
  });

  test('that is new and has a text can be added to a plan', () => {
    const fields = {...readDraft({...draftAction(), action: only.action})};
    const {actions} = changePlan(oneActionPlan, [{kind: 'edit', id: 'only', fields}]);
    assert.deepEqual(parsePlanAction(actions[0]), {ok: true, value: only});
  });

  test('shows in which fields somebody else changed it', () => {
    const note = {on: '2026-11-21', text: 'Vijf brieven.'};
    const other = {...letter, status: 'done', progress: [...letter.progress, note]} as const;
    assert.deepEqual(differingFields(letter, other), ['status', 'progress']);
  });
});
