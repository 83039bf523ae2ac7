import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pauseAfter, readRetryAfter} from './pauses.js';
import {createRetries} from './retry.js';
import {createManualClock} from './testing/manual-clock.js';

describe('the pause before the next try', () => {
  it('is two seconds after the first failure and twice as long after each next one', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((failures) => pauseAfter(failures, 0)),
      [2000, 4000, 8000, 16_000],
    );
  });

  it('is never longer than five minutes', () => {
    assert.equal(pauseAfter(40, 0), 300_000);
    assert.equal(pauseAfter(4000, 0), 300_000);
  });

  it('is shortened by chance, by half at most', () => {
    assert.equal(pauseAfter(1, 0.5), 1500);
    assert.equal(pauseAfter(1, 1), 1000);
  });
});

describe('the header Retry-After', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');

  it('is read as seconds', () => assert.equal(readRetryAfter('120', now), 120_000));

  it('is read as a date', () => assert.equal(readRetryAfter('Sat, 21 Nov 2026 12:01:00 GMT', now), 60_000));

  it('asks for no pause when it is absent, empty, past or nonsense', () => {
    for (const header of [null, '', '-5', 'Sat, 21 Nov 2026 11:00:00 GMT', 'soon']) {
      assert.equal(readRetryAfter(header, now), 0, String(header));
    }
  });

  it('is obeyed for a day at most, which is as far as the timer of a browser counts', () => {
    assert.equal(readRetryAfter('999999999', now), 86_400_000);
  });
});

describe('retries', () => {
  it('pause longer after each failure, and short again after a success', () => {
    const clock = createManualClock();
    const tries: number[] = [];
    const retries = createRetries(clock, () => tries.push(clock.now()));
    retries.schedule(0);
    clock.advance(2000);
    retries.schedule(0);
    clock.advance(4000);
    retries.reset();
    retries.schedule(0);
    clock.advance(2000);
    assert.deepEqual(tries, [2000, 6000, 8000]);
  });

  it('count the pause from the time that the service asked for', () => {
    const clock = createManualClock();
    const tries: number[] = [];
    createRetries(clock, () => tries.push(clock.now())).schedule(60_000);
    clock.advance(61_999);
    assert.deepEqual(tries, []);
    clock.advance(1);
    assert.deepEqual(tries, [62_000]);
  });
});
