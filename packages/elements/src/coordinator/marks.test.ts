import assert from 'node:assert/strict';
import {test} from 'node:test';
import {leaveOutBetween, leaveOutPart, markedParts, piecesOf} from './marks.js';

const text = 'Bel 06-12345678 of mail a@b.nl, of bel 06-12345678.';
const marks = [
  {kind: 'mail', start: 24, end: 30},
  {kind: 'phone', start: 4, end: 15},
  {kind: 'phone', start: 39, end: 50},
];

test('a text falls apart in what is marked and what is not, in order', () => {
  const pieces = piecesOf(text, marks);
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
  assert.deepEqual(
    pieces.filter(({kind}) => kind !== null),
    [
      {text: '06-12345678', kind: 'phone'},
      {text: 'a@b.nl', kind: 'mail'},
      {text: '06-12345678', kind: 'phone'},
    ],
  );
});

test('marks that do not fit the text lose nothing of it', () => {
  for (const wrong of [
    [{kind: 'mail', start: 4, end: 4000}],
    [{kind: 'mail', start: 9, end: 3}],
    [
      {kind: 'phone', start: 0, end: 10},
      {kind: 'mail', start: 5, end: 12},
    ],
  ]) {
    const pieces = piecesOf(text, wrong);
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
  }
  assert.deepEqual(piecesOf('', marks), []);
});

test('each marked part is named once, and left out wherever it stands', () => {
  assert.deepEqual(markedParts(text, marks), ['06-12345678', 'a@b.nl']);
  assert.equal(leaveOutPart(text, '06-12345678', '[…]'), 'Bel […] of mail a@b.nl, of bel […].');
  assert.equal(leaveOutPart(text, '', '[…]'), text);
});

test('a selection is left out with its spaces around it kept', () => {
  assert.equal(leaveOutBetween('Jan hielp mij', 0, 4, '[…]'), '[…] hielp mij');
  assert.equal(leaveOutBetween('Ik zag Jan', 6, 10, '[…]'), 'Ik zag […]');
  assert.equal(leaveOutBetween('Ik zag Jan', 6, 7, '[…]'), 'Ik zag Jan');
  assert.equal(leaveOutBetween('Ik zag Jan', 4, 4, '[…]'), 'Ik zag Jan');
});
