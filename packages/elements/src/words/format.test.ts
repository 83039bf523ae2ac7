import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatFor, isolate} from './format.js';

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

test('a day is written out, and what is no day is not', () => {
  assert.equal(dutch.day('2026-11-21'), '21 november 2026');
  assert.equal(formatFor('en-GB').day('2026-11-21'), '21 November 2026');
  assert.deepEqual(['', 'gisteren', '2026-13-45'].map(dutch.day), ['', '', '']);
});

test('a name of the other direction is kept apart by marks that nobody sees', () => {
  assert.equal(isolate('السكان', true), '\u2068السكان\u2069');
  assert.equal(isolate('Inwoners', false), 'Inwoners');
});
