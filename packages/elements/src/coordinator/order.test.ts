import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseNewRound} from '@toegang/model';
import {emptyOrder, findOrderErrors, toOrder, type OrderForm} from './order.js';

const good: OrderForm = {...emptyOrder, title: 'Najaar 2026'};

test('a title is enough for a round', () => {
  assert.deepEqual(findOrderErrors(good), []);
  assert.ok(parseNewRound(toOrder(good)).ok);
});

test('what the form lets through the collector takes, and the other way round', () => {
  const forms: readonly Partial<OrderForm>[] = [
    {title: ''},
    {title: '   '},
    {title: 'o'.repeat(200)},
    {title: 'o'.repeat(201)},
    {groupSize: '9'},
    {groupSize: '10'},
    {groupSize: '1000'},
    {groupSize: '1001'},
    {groupSize: '10,5'},
    {groupSize: '10.5'},
    {groupSize: 'tien'},
    {closedGroup: true, groupSize: '5'},
    {closedGroup: true, groupSize: '4'},
    {retention: '0'},
    {retention: '1'},
    {retention: '3650'},
    {retention: '3651'},
    {publish: 'in-batches', invitation: 'codes'},
  ];
  for (const change of forms) {
    const form = {...good, ...change};
    assert.equal(findOrderErrors(form).length === 0, parseNewRound(toOrder(form)).ok, JSON.stringify(change));
  }
});

test('every mistake is named at once, in the order of the form', () => {
  const errors = findOrderErrors({...good, title: ' ', groupSize: '', retention: 'een jaar'});
  assert.deepEqual(
    errors.map(({field}) => field),
    ['title', 'groupSize', 'retention'],
  );
});
