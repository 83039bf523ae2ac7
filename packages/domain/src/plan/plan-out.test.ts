import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parseContentPack, type PlanAction} from '@toegang/model';
import {earlierPlan, longWordsPlan, samplePlan, samplePlanContent} from '@toegang/model/samples';
import {planTables, type PlanTableWords} from './plan-table.js';
import {canShare, toPractice} from './practice.js';

const columns = [
  ...['action', 'status', 'owners', 'start', 'due', 'level', 'principle', 'theme', 'wish', 'notice', 'tool'],
  ...['progress', 'learning', 'origin', 'id', 'note', 'day'],
];
const words: PlanTableWords = {
  ...{actions: 'Acties', progress: 'Voortgang'},
  columns: Object.fromEntries(columns.map((column) => [column, column])) as PlanTableWords['columns'],
  status: {idea: 'Idee', planned: 'Afgesproken', doing: 'Bezig', done: 'Klaar', stopped: 'Gestopt'},
  origin: {session: (id) => `gesprek ${id}`, round: (id) => `ronde ${id}`, plan: (id) => `plan ${id}`},
};
const practiceWords = {wish: 'Wens:', done: 'Gedaan:', notice: 'Te merken:', learning: 'Geleerd:'};

suite('the tables of a plan', () => {
  test('have a row for each action as it stands, with names for ids', () => {
    const [actions, progress] = planTables(samplePlan, samplePlanContent, words);
    assert(actions && progress);
    const [letter] = actions.rows;
    const of = (column: string): string | undefined => letter?.[actions.columns.indexOf(column)];
    assert.equal(actions.rows.length, samplePlan.actions.length);
    assert.equal(of('level'), 'Uitvoering');
    assert.equal(of('status'), 'Bezig');
    assert.equal(of('owners'), 'Teamleider communicatie, Gemeente Voorbeeldstad\nVoorzitter, Cliëntenraad');
    assert.equal(of('origin'), 'gesprek sample');
    assert.equal(of('principle'), samplePlanContent.principles?.find(({id}) => id === 'clear-and-simple')?.title);
    assert.equal(progress.rows.length, samplePlan.actions.flatMap((action) => action.progress).length);
  });

  test('keep the id of what the content does not know', () => {
    const [actions] = planTables(samplePlan, {...samplePlanContent, plan: undefined, themes: []}, words);
    for (const cell of ['practice', 'findable', 'Bezig']) assert(actions?.rows[0]?.includes(cell), cell);
  });

  test('leave out a table without rows, and clean what no file can hold', () => {
    const [first] = longWordsPlan.actions;
    const tables = planTables(
      {...longWordsPlan, actions: [{...first, action: 'a\u0000b\r\nc'} as PlanAction]},
      samplePlanContent,
      words,
    );
    assert.equal(tables.length, 1);
    assert.equal(tables[0]?.rows[0]?.[0], 'a\ufffdb\nc');
  });
});

suite('an action that worked', () => {
  const coffee = samplePlan.actions.find(({id}) => id === 'coffee') as PlanAction;

  test('becomes a practice that content takes, with its organisations and no role', () => {
    const practice = toPractice(coffee, samplePlan, practiceWords);
    const [first, ...others] = samplePlanContent.themes ?? [];
    const pack = {...samplePlanContent, themes: [{...first, practices: [practice]}, ...others]};
    assert(parseContentPack(pack).ok);
    assert.equal(practice.place, 'Welzijn Voorbeeldstad');
    assert.doesNotMatch(JSON.stringify(practice), /Buurtwerker/u);
    assert.match(JSON.stringify(practice), /Zet de koffie klaar/u);
  });

  test('is shared when it is done and something was learned; an idea is not', () => {
    const shared = [...samplePlan.actions, ...earlierPlan.actions].filter(canShare).map(({id}) => id);
    assert.deepEqual(shared, ['coffee', 'desk']);
  });
});
