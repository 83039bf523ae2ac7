import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {HUB, RIM, asideOf, axisAngle, crossBar, outline, placeAt, radiusOf} from './geometry.js';

const distance = ([x, y]: readonly [number, number]): number => Math.hypot(x, y);

test('the first axis points up and the next ones go clockwise', () => {
  const places = [0, 1, 2, 3].map((index) => placeAt(axisAngle(index, 4), 100));
  assert.deepEqual(places, [
    [0, -100],
    [100, 0],
    [0, 100],
    [-100, 0],
  ]);
});

test('the lowest value lies on the inner ring, the highest on the outer one, the middle halfway', () => {
  assert.deepEqual(
    [1, 3, 5].map((value) => radiusOf(value, [1, 5])),
    [HUB, (HUB + RIM) / 2, RIM],
  );
});

test('a value lies at the same distance on every axis, and further out the higher it is', () => {
  fc.assert(
    fc.property(
      fc.double({min: 1, max: 5, noNaN: true}),
      fc.double({min: 1, max: 5, noNaN: true}),
      fc.integer({min: 3, max: 12}),
      fc.nat(11),
      (one, other, count, index) => {
        const at = (value: number, axis: number) => distance(placeAt(axisAngle(axis, count), radiusOf(value, [1, 5])));
        assert.ok(Math.abs(at(one, 0) - at(one, index % count)) < 0.2);
        if (one - other > 0.01) assert.ok(at(one, index % count) > at(other, index % count));
      },
    ),
  );
});

test('groups with the same value stand side by side on an axis, as far from it as from one another', () => {
  assert.deepEqual([asideOf(0, 1)], [0]);
  assert.equal(asideOf(0, 2), -asideOf(1, 2));
  assert.deepEqual(placeAt(0, 100, 5), [5, -100]);
});

test('the line goes round from axis to axis and back to the first', () => {
  const places = [0, 1, 2, 3].map((index) => placeAt(axisAngle(index, 4), 10));
  assert.equal(outline(places), 'M0,-10L10,0L0,10L-10,0L0,-10');
});

test('a hidden value is a gap in the line, also where the circle closes', () => {
  const places = [0, 1, 2, 3].map((index) => placeAt(axisAngle(index, 4), 10));
  const without = (hidden: number) => outline(places.map((place, index) => (index === hidden ? null : place)));
  assert.equal(without(1), 'M0,10L-10,0L0,-10');
  assert.equal(without(0), 'M10,0L0,10L-10,0');
  assert.equal(without(3), 'M0,-10L10,0L0,10');
});

test('two axes have one line between them, and nothing draws nothing', () => {
  assert.equal(outline([placeAt(0, 10), placeAt(Math.PI, 10)]), 'M0,-10L0,10');
  assert.equal(outline([]), '');
  assert.equal(outline([null, null, null]), '');
});

test('the bar of an interval lies along its axis, with a stroke across both ends', () => {
  assert.equal(crossBar(0, 10, 20, 0), 'M0,-10L0,-20M-4,-10L4,-10M-4,-20L4,-20');
});
