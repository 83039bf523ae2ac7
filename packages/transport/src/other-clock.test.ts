import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {OtherClock} from './other-clock.js';

/** What an answer says when the other clock is so far ahead, and asking and answering each took so long. */
function answerAt(now: number, aheadMs: number, eachWayMs: number): Parameters<OtherClock['hear']>[0] {
  const saidAt = Math.floor((now + eachWayMs + aheadMs) / 1000) * 1000;
  return {sentAt: now, heardAt: now + 2 * eachWayMs, saidAt};
}

suite('the clock of who keeps a session', () => {
  test('is not ahead as long as nothing was heard of it', () => {
    const clock = new OtherClock();
    assert.equal(clock.ahead, 0);
    clock.hear({sentAt: 5000, heardAt: 5100, saidAt: null});
    assert.equal(clock.ahead, 0);
  });

  for (const ahead of [-90_000, -400, 0, 400, 3_600_000]) {
    test(`that is ${ahead} ms ahead is known within a second by one answer, and better by more`, () => {
      const clock = new OtherClock();
      clock.hear(answerAt(1_000_000, ahead, 40));
      assert.ok(Math.abs(clock.ahead - ahead) <= 600, String(clock.ahead));
      for (let count = 1; count <= 20; count++) clock.hear(answerAt(1_000_000 + count * 3137, ahead, 40));
      assert.ok(Math.abs(clock.ahead - ahead) <= 150, String(clock.ahead));
    });
  }

  test('is known anew after one of the clocks was set', () => {
    const clock = new OtherClock();
    for (let count = 0; count < 10; count++) clock.hear(answerAt(1_000_000 + count * 3137, 0, 40));
    clock.hear(answerAt(1_100_000, 60_000, 40));
    assert.ok(Math.abs(clock.ahead - 60_000) <= 600, String(clock.ahead));
  });
});
