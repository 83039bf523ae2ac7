import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readTypedDay, typeDay} from './day.js';

const readable: readonly (readonly [string, string])[] = [
  ['1-3-2027', '2027-03-01'],
  ['01-03-2027', '2027-03-01'],
  [' 1 / 3 / 2027 ', '2027-03-01'],
  ['1.3.2027', '2027-03-01'],
  ['1-3-27', '2027-03-01'],
  ['1 maart 2027', '2027-03-01'],
  ['1 mrt. 2027', '2027-03-01'],
  ['3 March 2027', '2027-03-03'],
  ['2027-03-01', '2027-03-01'],
  ['29-2-2028', '2028-02-29'],
];

suite('a day as people write it', () => {
  for (const [typed, day] of readable) {
    test(`«${typed}» is ${day}`, () => {
      assert.deepEqual(readTypedDay(typed), {kind: 'day', day});
    });
  }

  for (const typed of ['30-2-2027', '29-2-2027', '31-4-2027', '1-13-2027', '0-1-2027', '2027-02-30', '1-1-0000']) {
    test(`«${typed}» is on no calendar`, () => {
      assert.deepEqual(readTypedDay(typed), {kind: 'not-on-calendar'});
    });
  }

  for (const typed of ['morgen', '1-3', '1-3-2', '1 foo 2027', '1-3-2027 ochtend', 'maart 2027']) {
    test(`«${typed}» cannot be read`, () => {
      assert.deepEqual(readTypedDay(typed), {kind: 'unreadable'});
    });
  }

  test('that was left empty is none', () => {
    assert.deepEqual(readTypedDay('  '), {kind: 'none'});
  });

  test('is typed as it is read', () => {
    assert.equal(typeDay('2027-03-01'), '1-3-2027');
    assert.equal(typeDay(undefined), '');
    assert.deepEqual(readTypedDay(typeDay('2027-12-31')), {kind: 'day', day: '2027-12-31'});
  });
});
