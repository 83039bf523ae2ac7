import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findPersonalData} from '@toegang/domain/personal-data.js';
import type {OpenAnswer} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import {judge} from './coordinate.ts';
import {simulateRespondents} from './respondents.ts';

const read = (text: string, id = 'b'): OpenAnswer => ({
  id,
  audience: 'resident',
  text,
  state: 'waiting',
  marks: findPersonalData(text),
});

test('a telephone number is left out, a citizen service number is looked at later, and what is about something else rejected', () => {
  assert.deepEqual(judge(read('Bel 06-12345678, of mail ik@voorbeeld.nl.')), {
    state: 'approved',
    text: 'Bel […], of mail […].',
  });
  assert.equal(judge(read('Mijn burgerservicenummer is 123456782, kijk maar in mijn dossier.')), null);
  assert.equal(judge(read('De parkeerplaats bij het zwembad is veel te klein.'))?.state, 'rejected');
});

test('of the rest most are approved, and the same ones wait each time', () => {
  const ids = Array.from('23456789abcdefghjkmnpqrstuvwxyz');
  const waiting = ids.filter((id) => judge(read('Fijn dat u hiernaar vraagt.', id)) === null);
  assert.ok(waiting.length > 0 && waiting.length < ids.length / 4);
});

test('simulated people write about what they chose, and give a coordinator something of everything to do', () => {
  const written = simulateRespondents(sampleContent, 'demo').flatMap(({priorities, remark}) => [
    ...priorities.flatMap(({why}) => (why === undefined ? [] : [why])),
    ...(remark === undefined ? [] : [remark]),
  ]);
  assert.ok(written.length > 200 && new Set(written).size > 100);
  const made = new Set(written.map((text) => judge(read(text))?.state ?? 'waiting'));
  assert.deepEqual(made, new Set(['approved', 'rejected', 'waiting']));
});
