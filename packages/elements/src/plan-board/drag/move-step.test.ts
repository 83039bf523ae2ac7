import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changePlan, sortActions} from '@toegang/domain/plan.js';
import type {Plan} from '@toegang/model';
import {samplePlan, samplePlanContent} from '@toegang/model/samples';
import type {PlanWords} from '../../words/plan.js';
import {dutchPlanStartWords} from '../../words/nl/plan-start.js';
import {dutchPlanWords} from '../../words/nl/plan.js';
import {columnsOf, type Grouping} from '../columns.js';
import {fitPlace, moveStep, placeOf, type Standing} from './move-step.js';
import type {Place} from './place.js';

const words: PlanWords = {...dutchPlanStartWords, ...dutchPlanWords};

function standingOf(plan: Plan, grouping: Grouping = 'status'): Standing {
  const all = sortActions(plan.actions);
  return {grouping, all, columns: columnsOf(all, grouping, samplePlanContent, words)};
}

/** The ids in a column after the move. */
function move(plan: Plan, id: string, to: Place, grouping: Grouping = 'status'): readonly string[] {
  const moved = changePlan(plan, moveStep(standingOf(plan, grouping), id, to));
  const column = standingOf(moved, grouping).columns.find((each) => each.id === to.column);
  return column?.actions.map((action) => action.id) ?? [];
}

test('a card goes to the place it is put in, in its own column and in another', () => {
  assert.deepEqual(move(samplePlan, 'mirror', {column: 'planned', index: 0}), ['mirror', 'phone', 'room']);
  assert.deepEqual(move(samplePlan, 'mirror', {column: 'planned', index: 1}), ['phone', 'mirror', 'room']);
  assert.deepEqual(move(samplePlan, 'mirror', {column: 'planned', index: 2}), ['phone', 'room', 'mirror']);
  assert.deepEqual(move(samplePlan, 'room', {column: 'planned', index: 0}), ['room', 'phone']);
});

test('a card may go to where it has no level, and back', () => {
  const without = changePlan(samplePlan, moveStep(standingOf(samplePlan, 'level'), 'phone', {column: '', index: 0}));
  assert.equal('level' in (without.actions.find(({id}) => id === 'phone') ?? {}), false);
  assert.deepEqual(move(without, 'phone', {column: 'policy', index: 0}, 'level'), ['phone']);
});

test('where a card is already nothing happens, and neither when it or the column is gone', () => {
  const standing = standingOf(samplePlan);
  assert.deepEqual(moveStep(standing, 'room', {column: 'planned', index: 1}), []);
  assert.deepEqual(moveStep(standing, 'gone', {column: 'planned', index: 0}), []);
  assert.deepEqual(moveStep(standing, 'room', {column: 'gone', index: 0}), []);
  assert.equal(placeOf(standing, 'gone'), null);
  assert.deepEqual(fitPlace(standing, 'room', {column: 'planned', index: 99}), {column: 'planned', index: 1});
  assert.equal(fitPlace(standing, 'room', {column: 'gone', index: 0}), null);
});

test('two people who put a card in one gap leave two cards, in one order for everybody', () => {
  const [first] = moveStep(standingOf(samplePlan), 'mirror', {column: 'planned', index: 1});
  const [second] = moveStep(standingOf(samplePlan), 'letter', {column: 'planned', index: 1});
  assert(first && second);
  const column = (plan: Plan) => standingOf(plan).columns[1]?.actions.map(({id}) => id);
  const one = column(changePlan(samplePlan, [first, second]));
  assert.deepEqual(one, column(changePlan(samplePlan, [second, first])));
  assert.equal(one?.length, 4);
});

test('where no room is left everybody moves up, and the order stays what it was', () => {
  const tight: Plan = {...samplePlan, actions: samplePlan.actions.map((action) => ({...action, order: 1}))};
  assert.deepEqual(move(tight, 'mirror', {column: 'planned', index: 1}), ['phone', 'mirror', 'room']);
  let plan = samplePlan;
  for (let times = 0; times < 200; times += 1) {
    const id = times % 2 === 0 ? 'mirror' : 'letter';
    plan = changePlan(plan, moveStep(standingOf(plan), id, {column: 'planned', index: 1}));
    assert.deepEqual(standingOf(plan).columns[1]?.actions[1]?.id, id);
  }
});
