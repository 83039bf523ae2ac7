import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {SessionAction} from './session-link.js';
import {SessionOutbox, type Waiting} from './session-outbox.js';

const vote = (on: string, value: string | null): SessionAction => ({kind: 'vote', vote: {on, value}});
const point = (id: string): SessionAction => ({kind: 'add-point', point: {id, text: 'Een punt.'}});

/** What is to be sent now; there has to be something. */
function nextOf(outbox: SessionOutbox): Waiting {
  const {next} = outbox;
  assert.ok(next);
  return next;
}

/** An outbox in which this was done, in this order. */
function fill(...actions: readonly SessionAction[]): SessionOutbox {
  const outbox = new SessionOutbox();
  for (const action of actions) outbox.add(action, null);
  return outbox;
}

suite('what waits on a device', () => {
  test('is sent in the order in which it was done', () => {
    const outbox = fill(point('one'), point('two'));
    const [first, second] = outbox.pending;
    assert.equal(nextOf(outbox).action, first);
    outbox.keep(nextOf(outbox), 1);
    assert.equal(nextOf(outbox).action, second);
    outbox.drop(nextOf(outbox));
    assert.equal(outbox.next, null);
  });

  test('still waits when it is kept elsewhere, until it can be seen here', () => {
    const outbox = fill(point('one'));
    outbox.keep(nextOf(outbox), 7);
    outbox.settle(6);
    assert.equal(outbox.pending.length, 1);
    outbox.settle(7);
    assert.deepEqual(outbox.pending, []);
  });

  test('is of several votes on one thing only the last, unless one is being sent', () => {
    const outbox = fill(vote('themes', 'a'), point('one'), vote('themes', 'b'), vote('open-find', 'c'));
    assert.deepEqual(outbox.pending, [point('one'), vote('themes', 'b'), vote('open-find', 'c')]);
    const sending = outbox.next;
    outbox.add(point('two'), sending);
    const busy = fill(vote('themes', 'a'));
    busy.add(vote('themes', 'b'), busy.next);
    assert.deepEqual(busy.pending, [vote('themes', 'a'), vote('themes', 'b')]);
  });
});

suite('what a device voted', () => {
  test('is remembered from the moment on that it was done, and after it is kept', () => {
    const outbox = fill(vote('themes', 'a'), vote('open-find', 'agree'));
    assert.deepEqual(outbox.votes, {themes: 'a', 'open-find': 'agree'});
    outbox.keep(nextOf(outbox), 1);
    outbox.settle(1);
    assert.deepEqual(outbox.votes, {themes: 'a', 'open-find': 'agree'});
  });

  test('is nothing any more when it was taken back', () => {
    const outbox = fill(vote('themes', 'a'));
    outbox.keep(nextOf(outbox), 1);
    outbox.add(vote('themes', null), null);
    assert.deepEqual(outbox.votes, {});
  });

  test('is what counted before, when a later vote was refused', () => {
    const outbox = fill(vote('themes', 'a'));
    outbox.keep(nextOf(outbox), 1);
    outbox.settle(1);
    outbox.add(vote('themes', 'b'), null);
    outbox.drop(nextOf(outbox));
    assert.deepEqual(outbox.votes, {themes: 'a'});
  });
});
