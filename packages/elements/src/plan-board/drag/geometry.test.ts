import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearestBox, placeAmong, scrollStep, type Box} from './geometry.js';

const columns: readonly Box[] = [
  {left: 0, right: 100, top: 0, bottom: 300},
  {left: 120, right: 220, top: 0, bottom: 90},
];
const cardAt = (index: number): Box => ({left: 0, right: 100, top: index * 50, bottom: index * 50 + 40});

test('a point is in the box around it, and beside them in the nearest', () => {
  assert.equal(nearestBox({x: 50, y: 200}, columns), 0);
  assert.equal(nearestBox({x: 130, y: 20}, columns), 1);
  assert.equal(nearestBox({x: 500, y: 20}, columns), 1);
  assert.equal(nearestBox({x: 170, y: 280}, columns), 0, 'far below the short column the long one beside it is nearer');
  assert.equal(nearestBox({x: 0, y: 0}, []), -1);
});

test('a card falls before the first of which it is above the middle', () => {
  const places = [-10, 10, 30, 69, 71, 1000].map((y) => placeAmong(y, 3, cardAt));
  assert.deepEqual(places, [0, 0, 1, 1, 2, 3]);
  assert.equal(placeAmong(10, 0, cardAt), 0);
});

test('among two thousand cards few are measured', () => {
  let measured = 0;
  const place = placeAmong(50 * 1234 + 30, 2000, (index) => {
    measured += 1;
    return cardAt(index);
  });
  assert.equal(place, 1235);
  assert.ok(measured <= 11, `${measured} were measured`);
});

test('near an edge it scrolls, faster the nearer, and in the middle not', () => {
  assert.equal(scrollStep(400, 0, 800), 0);
  assert.ok(scrollStep(30, 0, 800) < 0);
  assert.ok(scrollStep(2, 0, 800) < scrollStep(30, 0, 800));
  assert.ok(scrollStep(790, 0, 800) > scrollStep(760, 0, 800));
  assert.equal(scrollStep(-5000, 0, 800), scrollStep(0, 0, 800), 'outside it does not run away');
  assert.equal(scrollStep(10, 10, 10), 0, 'what has no size does not scroll');
});
