import assert from 'node:assert/strict';
import {test} from 'node:test';
import {beginningOf, directionOf, toSearchable} from './text.js';

test('a search knows no capitals, no accents and no more than one space', () => {
  assert.equal(toSearchable('  Één  GROTE\n\tCRÈME brûlée '), 'een grote creme brulee');
});

test('a text that fits, or nearly so, is not folded', () => {
  assert.equal(beginningOf('a'.repeat(650)), null);
  assert.notEqual(beginningOf('a'.repeat(651)), null);
});

test('a fold comes between words, and in one endless word after five hundred characters', () => {
  assert.match(beginningOf('lang '.repeat(2_000)) ?? '', /lang …$/);
  assert.equal(beginningOf('a'.repeat(10_000)), `${'a'.repeat(500)} …`);
});

test('a fold leaves no half of an emoji', () => {
  const beginning = beginningOf(`a${'👍'.repeat(5_000)}`) ?? '';
  assert.doesNotThrow(() => encodeURIComponent(beginning));
});

test('the first letter says which way a text runs, whatever comes before it', () => {
  assert.equal(directionOf('123: مرحبا hello'), 'rtl');
  assert.equal(directionOf('(1) Hallo مرحبا'), 'ltr');
  assert.equal(directionOf('\u202Estfel'), 'ltr');
  assert.equal(directionOf('שלום'), 'rtl');
  assert.equal(directionOf('=1+1'), 'ltr');
});
