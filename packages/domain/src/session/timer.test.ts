import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {pauseTimer, resumeTimer, secondsLeft, startTimer} from '../session.js';
import {check} from '../testing/property.js';

const NOON = Date.UTC(2026, 10, 22, 12);

test('a timer counts down to zero, and stays there', () => {
  const timer = startTimer(600, NOON);
  assert.equal(secondsLeft(timer, NOON), 600);
  assert.equal(secondsLeft(timer, NOON + 1), 600, 'a second that has begun counts');
  assert.equal(secondsLeft(timer, NOON + 599_001), 1);
  assert.equal(secondsLeft(timer, NOON + 600_000), 0);
  assert.equal(secondsLeft(timer, NOON + 9_000_000), 0);
});

test('a device whose clock is behind never shows more than the timer began with', () => {
  assert.equal(secondsLeft(startTimer(60, NOON), NOON - 3_600_000), 60);
});

test('time at rest does not count, however often it rests', (t) => {
  const rests = fc.array(fc.tuple(fc.nat(100), fc.nat(1000)), {maxLength: 6});
  check(t, rests, (pairs) => {
    let now = NOON;
    let [timer, worked] = [startTimer(900, now), 0];
    for (const [work, rest] of pairs) {
      now += work * 1000;
      worked += work;
      timer = pauseTimer(timer, now);
      now += rest * 1000;
      timer = resumeTimer(timer, now);
    }
    assert.equal(secondsLeft(timer, now), Math.max(0, 900 - worked));
    assert.equal(resumeTimer(timer, now + 5000), timer, 'what runs already, runs on');
  });
});
