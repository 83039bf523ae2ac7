import assert from 'node:assert/strict';
import {test} from 'node:test';
import {spotAfter} from './navigation.js';

const extent = {principles: 7, series: 2};
const go = (keys: readonly string[]) =>
  keys.reduce((spot, key) => spotAfter(key, spot, extent) ?? spot, {principle: 0, series: 0});

test('right and left go to the next and the previous principle, round and round', () => {
  assert.deepEqual(go(['ArrowRight', 'ArrowRight']), {principle: 2, series: 0});
  assert.deepEqual(go(['ArrowLeft']), {principle: 6, series: 0});
  assert.deepEqual(go(['ArrowLeft', 'ArrowRight']), {principle: 0, series: 0});
});

test('up and down go to the other group on the same principle', () => {
  assert.deepEqual(go(['ArrowRight', 'ArrowDown']), {principle: 1, series: 1});
  assert.deepEqual(go(['ArrowRight', 'ArrowUp', 'ArrowUp']), {principle: 1, series: 0});
});

test('home and end go to the first and the last principle of the same group', () => {
  assert.deepEqual(go(['ArrowDown', 'End']), {principle: 6, series: 1});
  assert.deepEqual(go(['ArrowDown', 'End', 'Home']), {principle: 0, series: 1});
});

test('other keys lead nowhere', () => {
  assert.equal(spotAfter('a', {principle: 0, series: 0}, extent), null);
});
