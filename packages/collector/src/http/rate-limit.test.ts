import assert from 'node:assert/strict';
import {test} from 'node:test';
import {RateLimiter} from './rate-limit.js';

function makeLimiter(burst: number, perSecond: number) {
  const clock = {now: 0};
  return {clock, limiter: new RateLimiter({burst, perSecond}, () => clock.now)};
}

test('an address may send a burst at once, and then at the given speed', () => {
  const {clock, limiter} = makeLimiter(3, 0.5);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limiter.take('a')),
    [0, 0, 0, 2],
  );
  clock.now = 1000;
  assert.equal(limiter.take('a'), 1, 'half a turn is there already');
  clock.now = 2000;
  assert.equal(limiter.take('a'), 0);
  clock.now = 60_000;
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limiter.take('a')),
    [0, 0, 0, 2],
    'a long rest saves up one burst, no more',
  );
});

test('one address does not slow down another', () => {
  const {limiter} = makeLimiter(1, 1);
  assert.deepEqual(
    ['a', 'b', 'a'].map((address) => limiter.take(address)),
    [0, 0, 1],
  );
});

test('by default two hundred people behind one address get through at once, three times each', () => {
  const limiter = new RateLimiter(undefined, () => 0);
  assert.ok(Array.from({length: 600}, () => limiter.take('library')).every((seconds) => seconds === 0));
  assert.equal(limiter.take('library'), 1);
});

test('a million addresses do not fill the memory: the one that was quiet longest is forgotten', () => {
  const {limiter} = makeLimiter(1, 0.001);
  assert.equal(limiter.take('first'), 0);
  assert.ok(limiter.take('first') > 0);
  for (let number = 0; number < 25_000; number++) limiter.take(`address-${number}`);
  assert.equal(limiter.take('first'), 0);
  assert.ok(limiter.take('address-24999') > 0);
});

test('how long an address has to wait can be asked without counting', () => {
  const {clock, limiter} = makeLimiter(1, 0.5);
  assert.deepEqual(
    [1, 2, 3].map(() => limiter.waitFor('a')),
    [0, 0, 0],
  );
  limiter.take('a');
  assert.equal(limiter.waitFor('a'), 2);
  clock.now = 2000;
  assert.equal(limiter.waitFor('a'), 0);
});
