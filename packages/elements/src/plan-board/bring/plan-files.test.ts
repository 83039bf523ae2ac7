import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {cleanText} from '@toegang/domain/report.js';
import type {Plan} from '@toegang/model';
import {
  longWordsPlan,
  makePlan,
  oneActionPlan,
  rightToLeftPlan,
  samplePlan,
  samplePlanContent,
  sampleSessions,
} from '@toegang/model/samples';
import {parse} from 'csv-parse/sync';
import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/universal';
import {writeWord} from '../../context/files/word-file.js';
import {dutchPlanBringPartWords} from '../../words/nl/plan-bring-part.js';
import {dutchPlanStartWords} from '../../words/nl/plan-start.js';
import {dutchPlanWords} from '../../words/nl/plan.js';
import type {PlanFormat} from '../../words/plan-files.js';
import {makePlanFile, readTaken} from './plan-files.js';

const words = {...dutchPlanStartWords, ...dutchPlanWords, ...dutchPlanBringPartWords};
const plans = {samplePlan, longWordsPlan, rightToLeftPlan, oneActionPlan, many: makePlan(60)};

/** What a spreadsheet would run, if it could. */
const roughPlan: Plan = {
  ...samplePlan,
  actions: ['=1+1', '+31 6', '-2', '@som', '\t=x', ' =HYPERLINK("x")', 'a;b"c\r\nd', '\u0000\ud800'].map(
    (action, order) => ({id: `rough-${order}`, action, owners: [], status: 'idea', progress: [], order}),
  ),
};

async function make(format: PlanFormat, plan: Plan): Promise<Blob> {
  const source = {plan, content: samplePlanContent, words, today: '2026-11-22'};
  const {name, blob} = await makePlanFile(format, source, writeWord);
  assert.equal(name, `verbeterplan-2026-11-22.${format}`);
  return blob;
}

async function readCsv(plan: Plan): Promise<readonly string[][]> {
  return parse(await (await make('csv', plan)).text(), {delimiter: ';', bom: true});
}

suite('files of a plan, read by other software', () => {
  for (const [name, plan] of Object.entries({...plans, roughPlan})) {
    test(`the CSV and the first sheet have a row for each action, in order: ${name}`, async () => {
      const [header, ...rows] = await readCsv(plan);
      assert.equal(header?.[0], 'Actie');
      assert.equal(rows.length, plan.actions.length);
      const [sheet] = await readExcelFile(await (await make('xlsx', plan)).arrayBuffer(), {trim: false});
      const cells = (sheet?.data ?? []) as readonly (readonly (string | null)[])[];
      assert.deepEqual(
        cells.slice(1).map((row) => row[0]),
        plan.actions.map(({action}) => cleanText(action)),
      );
      assert.deepEqual(
        rows.map((row) => row.at(-1)),
        plan.actions.map(({id}) => id),
      );
    });
  }

  test('no cell of the CSV is a formula, and none loses what was written', async () => {
    const [, ...rows] = await readCsv(roughPlan);
    for (const [index, [action = '']] of rows.entries()) {
      assert.doesNotMatch(action, /^\s*[=+\-@]/u);
      assert.equal(action.replace(/^'/u, ''), cleanText(roughPlan.actions[index]?.action ?? ''));
    }
  });

  test('the sheet of progress has every note under its day', async () => {
    const [, notes] = await readExcelFile(await (await make('xlsx', samplePlan)).arrayBuffer());
    assert.equal(notes?.sheet, 'Voortgang');
    assert.equal(notes.data.length, 1 + samplePlan.actions.flatMap(({progress}) => progress).length);
  });

  for (const [name, plan] of Object.entries(plans)) {
    test(`Word has a chapter for each level, and all of every action as text: ${name}`, async () => {
      const buffer = Buffer.from(await (await make('docx', plan)).arrayBuffer());
      const styleMap = ["p[style-name='Title'] => h1.title"];
      const {value, messages} = await mammoth.convertToHtml({buffer}, {styleMap});
      assert.deepEqual(messages, []);
      const text = value
        .replaceAll(/<[^>]+>/gu, '\u0001')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      for (const {action, wish, owners, progress, learning} of plan.actions) {
        for (const said of [
          action,
          wish,
          learning,
          ...owners.map(({role}) => role),
          ...progress.map((note) => note.text),
        ]) {
          assert.ok(said === undefined || text.includes(said), said);
        }
      }
      assert.equal(value.split('<h2>').length - 1, plan.actions.length);
    });
  }

  test('the data come back as they were', async () => {
    for (const plan of Object.values(plans)) {
      const taken = await readTaken(await (await make('json', plan)).text());
      assert(taken.kind === 'plan');
      assert.deepEqual(taken.plan.actions, plan.actions);
      assert.deepEqual(taken.plan.broken, []);
      assert.equal(taken.plan.title, plan.title);
    }
  });

  test('the calendar has the days that are still to come about', async () => {
    const text = await (await make('ics', samplePlan)).text();
    assert.equal(text.split('BEGIN:VEVENT').length - 1, 3);
    assert.match(text, /Wie: Teamleider communicatie\\, Gemeente/u);
  });
});

suite('a file that somebody chose', () => {
  test('may be the data of a session: its points for the plan', async () => {
    const session = sampleSessions.plan;
    const taken = await readTaken(JSON.stringify({session, pointsForPlan: []}));
    assert(taken.kind === 'points');
    assert.deepEqual(
      taken.points.map(({text}) => text),
      session.points.filter(({toPlan}) => toPlan).map(({text}) => text),
    );
  });

  test('may be something else', async () => {
    for (const text of ['', 'hallo', '[]', '{"a":1}', '\u0000']) {
      assert.deepEqual(await readTaken(text), {kind: 'none'});
    }
  });
});
