import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {longWordsPlan, makePlan, oneActionPlan, rightToLeftPlan, samplePlan} from '@toegang/model/samples';
import type {Plan} from '@toegang/model';
import {cleanText} from '../report/clean-text.js';
import {check} from '../testing/property.js';
import {readCalendar, readText, type CalendarLine} from '../testing/read-calendar.js';
import {toCalendar, type CalendarWords} from './calendar.js';

const TODAY = '2026-11-22';
const words: CalendarWords = {
  due: (action) => `Klaar: ${action}`,
  owners: (owners) => `Wie: ${owners.join(' en ')}`,
  wish: (wish) => `Wens: ${wish}`,
  notice: (notice) => `Te merken: ${notice}`,
};

const valuesOf = (lines: readonly CalendarLine[], wanted: string): readonly string[] =>
  lines.filter(({name}) => name === wanted).map(({value}) => value);
const read = (plan: Plan) => readCalendar(toCalendar(plan, TODAY, words));

suite('a calendar of a plan', () => {
  test('has a whole day for each action that is still to do, a reminder a week before, and nothing for the rest', () => {
    const lines = read(samplePlan);
    assert.deepEqual(valuesOf(lines, 'UID'), ['sample/letter@toegang', 'sample/phone@toegang', 'sample/room@toegang']);
    assert.deepEqual(valuesOf(lines, 'DTSTART'), ['20261115', '20270301', '20261220']);
    for (const {name, parameters} of lines) if (name === 'DTSTART') assert.equal(parameters, ';VALUE=DATE');
    assert.deepEqual(new Set(valuesOf(lines, 'TRIGGER')), new Set(['-P7D']));
    assert.deepEqual(new Set(valuesOf(lines, 'DTSTAMP')), new Set(['20261122T000000Z']));
  });

  test('opens and closes all that it holds, in turn', () => {
    const open: string[] = [];
    for (const {name, value} of read(makePlan(50))) {
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') assert.equal(open.pop(), value);
    }
    assert.deepEqual(open, []);
  });

  test('says whose it is by roles, the wish behind it, and how it will be noticed', () => {
    const [about] = valuesOf(read(samplePlan), 'DESCRIPTION').map(readText);
    assert.equal(
      about,
      'Wie: Teamleider communicatie, Gemeente Voorbeeldstad en Voorzitter, Cliëntenraad\n' +
        'Wens: Ik wil een brief die ik in één keer begrijp.\n' +
        'Te merken: Minder mensen bellen om te vragen wat er in de brief staat.',
    );
  });

  test('is a calendar also when nothing has a day', () => {
    assert.deepEqual(valuesOf(read(oneActionPlan), 'UID'), []);
  });

  for (const plan of [longWordsPlan, rightToLeftPlan]) {
    test(`keeps long words, markup and other scripts whole: ${plan.id}`, () => {
      const lines = read(plan);
      const [summary] = valuesOf(lines, 'SUMMARY').map(readText);
      assert.equal(summary, `Klaar: ${plan.actions[0]?.action ?? ''}`);
      assert.equal(readText(valuesOf(lines, 'X-WR-CALNAME')[0] ?? ''), plan.title);
    });
  }

  test('gives every text back as it was, whatever is in it', (t) => {
    const text = fc.string({unit: 'binary', minLength: 1, maxLength: 200});
    const rough = fc.oneof(text, fc.stringMatching(/^[\\;,:\n\r"é😀a]{1,120}$/u));
    check(t, rough, (action) => {
      const plan: Plan = {...samplePlan, actions: [{...samplePlan.actions[1], action} as Plan['actions'][number]]};
      const [summary] = valuesOf(read(plan), 'SUMMARY').map(readText);
      assert.equal(summary, cleanText(`Klaar: ${action}`));
    });
  });
});
