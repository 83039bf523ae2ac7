import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mayDo, SESSION_ACTS} from '../session.js';

test('a participant sees, votes, writes and mends what is its own, and nothing else', () => {
  assert.deepEqual(
    SESSION_ACTS.filter((act) => mayDo('participant', act)),
    ['read', 'vote', 'add-point', 'change-own-point'],
  );
});

test('the screen of the room only shows', () => {
  assert.deepEqual(
    SESSION_ACTS.filter((act) => mayDo('screen', act)),
    ['read', 'invite'],
  );
});

test('the facilitator does everything but vote: who wants to vote joins like everybody else', () => {
  assert.deepEqual(
    SESSION_ACTS.filter((act) => !mayDo('facilitator', act)),
    ['vote'],
  );
});
