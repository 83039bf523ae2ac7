import assert from 'node:assert/strict';
import {test} from 'node:test';
import {howManyJoin, type Gathering} from './contain.js';

const open: Gathering = {
  state: 'open',
  publish: 'in-batches',
  minimumGroupSize: 10,
  waiting: 0,
  published: 0,
  shown: false,
};
const closed: Gathering = {...open, state: 'closed'};

test('in an open round the newest ten of an audience wait; the rest appears in batches of ten', () => {
  for (const [waiting, joining] of [
    [0, 0],
    [10, 0],
    [19, 0],
    [20, 10],
    [29, 10],
    [30, 20],
  ] as const) {
    assert.equal(howManyJoin({...open, waiting}), joining, `${waiting} wait`);
  }
});

test('while responses come in one by one, each tenth makes a batch, and never fewer than ten wait', () => {
  let [waiting, published] = [0, 0];
  for (let arrived = 1; arrived <= 60; arrived++) {
    const joining = howManyJoin({...open, waiting: waiting + 1, published, shown: published > 0});
    waiting += 1 - joining;
    published += joining;
    assert.equal(published, Math.max(0, Math.floor(arrived / 10) - 1) * 10);
  }
});

test('a round that asks for larger groups has larger batches', () => {
  assert.equal(howManyJoin({...open, minimumGroupSize: 25, waiting: 49}), 0);
  assert.equal(howManyJoin({...open, minimumGroupSize: 25, waiting: 50}), 25);
});

test('a batch is at least a fiftieth of what was published, so that a large round has some hundred batches', () => {
  assert.equal(howManyJoin({...open, waiting: 29, published: 1000, shown: true}), 0);
  assert.equal(howManyJoin({...open, waiting: 30, published: 1000, shown: true}), 20);
  assert.ok(countBatches(100_000) < 400);
});

test('in a round that publishes on close nothing joins while it is open, also not after a reopening', () => {
  assert.equal(howManyJoin({...open, publish: 'on-close', waiting: 500}), 0);
  assert.equal(howManyJoin({...open, publish: 'on-close', waiting: 500, published: 40, shown: true}), 0);
});

test('closing adds all that waited', () => {
  assert.equal(howManyJoin({...closed, waiting: 17}), 17);
  assert.equal(howManyJoin({...closed, waiting: 17, published: 30, shown: true}), 17);
  assert.equal(howManyJoin({...closed, publish: 'on-close', waiting: 3}), 3);
});

test('closing again adds a further full batch only; fewer go on waiting', () => {
  assert.equal(howManyJoin({...closed, waiting: 9, published: 30, shown: true}), 0);
  assert.equal(howManyJoin({...closed, waiting: 10, published: 30, shown: true}), 10);
});

test('as long as a group was never shown, closing again adds everybody: there is nothing to subtract from', () => {
  assert.equal(howManyJoin({...closed, waiting: 4, published: 7, shown: false}), 4);
});

test('a try-out publishes as an open round does', () => {
  assert.equal(howManyJoin({...open, state: 'try-out', waiting: 20}), 10);
  assert.equal(howManyJoin({...open, state: 'try-out', publish: 'on-close', waiting: 20}), 0);
});

function countBatches(total: number): number {
  let [waiting, published, batches] = [0, 0, 0];
  for (let arrived = 0; arrived < total; arrived++) {
    const joining = howManyJoin({...open, waiting: waiting + 1, published, shown: true});
    waiting += 1 - joining;
    published += joining;
    if (joining > 0) batches++;
  }
  return batches;
}
