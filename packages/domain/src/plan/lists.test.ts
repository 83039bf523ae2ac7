import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ACTION_STATUSES} from '@toegang/model';
import {samplePlan} from '@toegang/model/samples';
import {groupActions} from './group-actions.js';
import {sortList, type ListOrder} from './sort-list.js';

const {actions} = samplePlan;
const levels = ['alderman', 'policy', 'practice', 'community'];
const idsOf = (list: typeof actions) => list.map(({id}) => id);

const orders: readonly (readonly [ListOrder, readonly string[]])[] = [
  ['due', ['coffee', 'letter', 'room', 'phone', 'training', 'mirror']],
  ['status', ['mirror', 'phone', 'room', 'letter', 'coffee', 'training']],
  ['level', ['room', 'phone', 'letter', 'training', 'coffee', 'mirror']],
];

for (const [by, ids] of orders) {
  test(`a list by ${by} has what has none of it last`, () => {
    assert.deepEqual(idsOf(sortList(actions, by, {statuses: ACTION_STATUSES, levels})), ids);
  });
}

test('groups follow the content, an empty one too, and what has none of it comes last', () => {
  const groups = groupActions(actions, 'level', [...levels, 'country']);
  assert.deepEqual(
    groups.map(({id, actions: members}) => [id, idsOf(members)]),
    [
      ['alderman', ['room']],
      ['policy', ['phone']],
      ['practice', ['letter', 'training']],
      ['community', ['coffee']],
      ['country', []],
      [null, ['mirror']],
    ],
  );
});

test('an action with an id that the content does not know is in a group of its own, not lost', () => {
  const groups = groupActions(actions, 'level', ['alderman']);
  assert.equal(groups.flatMap((group) => group.actions).length, actions.length);
  assert.deepEqual(
    groups.map(({id}) => id),
    ['alderman', 'practice', 'policy', 'community', null],
  );
});
