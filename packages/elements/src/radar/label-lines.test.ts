import assert from 'node:assert/strict';
import {test} from 'node:test';
import {longWordsContent, sampleContent} from '@toegang/model/samples';
import {LINE_LENGTH, breakLabel} from './label-lines.js';

test('the names of the seven principles fit beside the drawing', () => {
  for (const {title} of sampleContent.principles) {
    const lines = breakLabel(title);
    assert.ok(lines !== null && lines.every((line) => line.length <= LINE_LENGTH), title);
    assert.equal(lines.join(' '), title);
  }
});

test('a short name stays on one line', () => {
  assert.deepEqual(breakLabel('Passend'), ['Passend']);
});

test('no line is left with one small word', () => {
  assert.deepEqual(breakLabel('Handelingsruimte om te doen wat nodig is'), [
    'Handelingsruimte',
    'om te doen',
    'wat nodig is',
  ]);
});

test('a dash is a place to break', () => {
  assert.deepEqual(breakLabel('Zuid-Oost-Nederland-Noord'), ['Zuid-Oost-', 'Nederland-Noord']);
});

test('a name that cannot fit has no lines: the axis gets a number', () => {
  for (const {title} of longWordsContent.principles) assert.equal(breakLabel(title), null);
});
