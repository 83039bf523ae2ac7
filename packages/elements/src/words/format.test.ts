import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatFor} from './format.js';

const dutch = formatFor('nl');

test('a count takes the form that the language has for it', () => {
  const forms = {one: 'stelling', other: 'stellingen'};
  assert.equal(dutch.count(1, forms), '1 stelling');
  assert.equal(dutch.count(28, forms), '28 stellingen');
  assert.equal(dutch.count(1000, forms), '1.000 stellingen');
});

test('a number has the separators of the language', () => {
  assert.equal(dutch.number(3.26, 1), '3,3');
  assert.equal(formatFor('en').number(3.26, 1), '3.3');
});

test('a list ends with the word for and', () => {
  assert.equal(dutch.list(['a', 'b', 'c']), 'a, b en c');
});
