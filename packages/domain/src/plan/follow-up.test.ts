import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Plan} from '@toegang/model';
import {
  earlierResults,
  manyResults,
  openResults,
  otherScaleResults,
  partlyHiddenResults,
  sampleContent,
  samplePlan,
} from '@toegang/model/samples';
import {followUp} from './follow-up.js';

const {scale} = sampleContent;
const plan: Plan = {...samplePlan, round: earlierResults.round};
const {schema, id, title, content, actions} = samplePlan;
const withoutRound: Plan = {schema, id, title, content, actions};

suite('whether a plan helped', () => {
  test('is seen between the round that it was made of and the newest, beside the actions aimed at it', () => {
    const follow = followUp(plan, [manyResults, earlierResults], scale);
    assert(follow.kind === 'compared');
    assert.equal(follow.before, earlierResults);
    assert.equal(follow.after, manyResults);
    assert.deepEqual(follow.obstacles, []);
    const clear = follow.principles.find(({principle}) => principle === 'clear-and-simple');
    assert.deepEqual(
      clear?.actions.map(({id}) => id),
      ['letter', 'phone'],
    );
    assert.deepEqual(
      clear.changes.map(({audience}) => audience),
      ['resident', 'staff'],
    );
    assert.equal(follow.principles.length, sampleContent.principles.length);
  });

  test('waits for a round after the one that the plan was made of', () => {
    assert.deepEqual(followUp(plan, [], scale), {kind: 'waiting'});
    assert.deepEqual(followUp(plan, [earlierResults], scale), {kind: 'waiting'});
    const late = {...plan, round: manyResults.round};
    assert.deepEqual(followUp(late, [earlierResults, manyResults], scale), {kind: 'waiting'});
  });

  test('compares the last two rounds when the plan says none', () => {
    const follow = followUp(withoutRound, [earlierResults, manyResults], scale);
    assert(follow.kind === 'compared' && follow.before === earlierResults);
  });

  test('is not told by numbers about other questions, but the actions stay', () => {
    const other = {...plan, round: otherScaleResults.round};
    const follow = followUp(other, [otherScaleResults, manyResults], scale);
    assert(follow.kind === 'compared');
    assert(follow.obstacles.length > 0);
    assert(follow.principles.every(({changes}) => changes.length === 0));
    assert.equal(follow.principles.flatMap(({actions}) => actions).length, samplePlan.actions.length);
  });

  test('leaves hidden what is hidden, with its reason', () => {
    const wanted = {...partlyHiddenResults, publishedOn: '2027-01-01', round: 'later'};
    const follow = followUp(plan, [earlierResults, wanted], scale);
    assert(follow.kind === 'compared');
    const hidden = follow.principles.flatMap(({changes}) => changes).filter(({value}) => value.kind === 'hidden');
    assert(hidden.length > 0);
    for (const {after, value} of hidden) assert.deepEqual(value, after);
    const open = followUp(plan, [earlierResults, {...openResults, round: 'open'}], scale);
    assert(open.kind === 'compared');
    for (const {changes} of open.principles) {
      for (const {value} of changes) assert.deepEqual(value, {kind: 'hidden', reason: 'round-open'});
    }
  });
});
