import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makeEtag, makeReceipt, makeRoundId, readReceipt} from './codes.js';

test('a receipt has sixteen letters out of thirty-two that do not look alike: eighty bits', () => {
  const receipts = Array.from({length: 1000}, makeReceipt);
  assert.equal(new Set(receipts).size, 1000);
  const letters = new Set(receipts.join('').replaceAll('-', ''));
  assert.equal(letters.size, 32);
  for (const confusing of ['0', 'O', '1', 'I']) assert.ok(!letters.has(confusing));
});

test('a receipt is recognised as it was copied by hand', () => {
  for (const typed of ['K7QF-3M2P-9XWD-4HTN', 'k7qf3m2p9xwd4htn', ' K7QF 3M2P 9XWD 4HTN ']) {
    assert.equal(readReceipt(typed), 'K7QF-3M2P-9XWD-4HTN');
  }
});

test('what cannot be a receipt is none', () => {
  for (const typed of [
    '',
    'K7QF',
    'K7QF-3M2P-9XWD-4HT0',
    'K7QF-3M2P-9XWD-4HTN-2',
    '\u0000'.repeat(16),
    'é'.repeat(16),
  ]) {
    assert.equal(readReceipt(typed), null);
  }
});

test('the id of a round can stand in an address', () => {
  assert.match(makeRoundId(), /^[2-9a-hj-np-z]{10}$/);
});

test('the tag of a text is the same for the same text only', () => {
  assert.equal(makeEtag('a'), makeEtag('a'));
  assert.notEqual(makeEtag('a'), makeEtag('b'));
});
