import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCode, lettersOf} from './join-code.js';

test('a code may be typed with small letters, spaces and dashes', () => {
  for (const typed of ['K7QF-3M2P', 'k7qf3m2p', ' k7 qf–3m 2p ', 'K7QF.3M2P']) {
    assert.equal(lettersOf(typed), 'K7QF3M2P');
    assert.ok(isCode(typed));
  }
});

test('a code has eight letters and digits', () => {
  for (const typed of ['', '  ', 'K7QF-3M2', 'K7QF-3M2P-9']) assert.ok(!isCode(typed));
});
