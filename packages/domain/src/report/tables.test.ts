import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {PublishedResults} from '@toegang/model';
import {
  manyResults,
  noAnswersResults,
  openResults,
  partlyHiddenResults,
  sampleContent,
  smallResults,
  tooFewResults,
} from '@toegang/model/samples';
import {dutchTableWords} from './dutch-table-words.js';
import {englishTableWords} from './english-table-words.js';
import {toLongTable} from './long-table.js';
import {toTables, type Cell, type Table} from './tables.js';

const tablesOf = (results: PublishedResults): readonly Table[] => toTables(results, sampleContent, dutchTableWords);

function tableOf(results: PublishedResults, id: Table['id']): Table {
  const table = tablesOf(results).find((table) => table.id === id);
  assert.ok(table, `no table ${id}`);
  return table;
}

/** The rows as records, by the names of their columns. */
const recordsOf = ({columns, rows}: Table): readonly Record<string, Cell | undefined>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

test('every score that was published is a row, in the order of the content', () => {
  const rows = recordsOf(tableOf(manyResults, 'statements'));
  assert.equal(rows.length, manyResults.statements.length);
  const place = (row: (typeof rows)[number]): number =>
    sampleContent.statements.findIndex(({id}) => id === row['Kenmerk']);
  assert.deepEqual(
    rows.map(place),
    rows.map(place).sort((a, b) => a - b),
  );
});

test('a score is told in numbers, unrounded to the eye', () => {
  const [{principle, value} = assert.fail()] = manyResults.principles;
  assert.ok(value.kind === 'shown' && value.distribution);
  const {distribution} = value;
  const [row = {}] = recordsOf(tableOf(manyResults, 'principles'));
  assert.equal(row['Kenmerk'], principle);
  assert.equal(row['Aantal antwoorden'], value.n);
  assert.ok(Math.abs(Number(row['Gemiddelde']) - value.mean) < 0.0001);
  const perOption = sampleContent.scale.options.map(({value: option, label}) => row[`${option} (${label})`]);
  assert.deepEqual(
    perOption,
    sampleContent.scale.options.map(({value: option}) => distribution[option] ?? 0),
  );
  const bands = [row['Laag'], row['Midden'], row['Hoog']];
  assert.equal(
    bands.reduce((sum: number, count) => sum + Number(count), 0),
    value.n,
  );
});

test('few answers are in bands, and their single options are not said to be nought', () => {
  const rows = recordsOf(tableOf(smallResults, 'principles'));
  const inBands = smallResults.principles.findIndex(({value}) => value.kind === 'shown' && value.bands);
  const {value} = smallResults.principles[inBands] ?? assert.fail();
  const row = rows.find(
    (row) =>
      row['Kenmerk'] === smallResults.principles[inBands]?.principle &&
      value.kind === 'shown' &&
      Math.abs(Number(row['Gemiddelde']) - value.mean) < 0.0001,
  );
  assert.ok(row && value.kind === 'shown' && value.bands);
  assert.deepEqual([row['Laag'], row['Midden'], row['Hoog']], [value.bands.low, value.bands.middle, value.bands.high]);
  for (const {value: option, label} of sampleContent.scale.options) {
    assert.equal(row[`${option} (${label})`], 'zie laag, midden en hoog');
  }
});

for (const [name, results] of Object.entries({openResults, tooFewResults, noAnswersResults, partlyHiddenResults})) {
  test(`what is hidden is its reason in words, never a number and never empty: ${name}`, () => {
    const reasons = Object.values(dutchTableWords.hidden);
    const hidden = [
      ...results.audiences.map(({respondents}) => respondents),
      ...results.principles.map(({value}) => value),
    ]
      .concat(results.statements.map(({value}) => value))
      .filter(({kind}) => kind === 'hidden').length;
    const tables = tablesOf(results).filter(({id}) => ['respondents', 'principles', 'statements'].includes(id));
    const rows = tables.flatMap(({rows, keys}) => rows.map((row) => row.slice(keys)));
    const hiddenRows = rows.filter((row) => reasons.includes(String(row[0])));
    assert.equal(hiddenRows.length, hidden);
    for (const row of hiddenRows) assert.deepEqual(new Set(row), new Set([row[0]]));
    for (const row of rows) assert.ok(row.every((cell) => cell !== ''));
  });
}

test('answers stand in the order in which they were published, as they were written', () => {
  const answers = [
    {audience: 'resident', principle: 'fitting', text: 'b <b>vet</b>'},
    {audience: 'resident', statement: sampleContent.statements[0]?.id ?? '', text: '=1+1'},
    {audience: 'staff', text: 'a'},
  ];
  const rows = recordsOf(tableOf({...manyResults, answers}, 'answers'));
  assert.deepEqual(
    rows.map((row) => row['Antwoord']),
    ['b <b>vet</b>', '=1+1', 'a'],
  );
  const [{principle, texts} = assert.fail()] = sampleContent.statements;
  const title = sampleContent.principles.find(({id}) => id === principle)?.title;
  assert.equal(rows[1]?.['Uitgangspunt'], title);
  assert.equal(rows[1]?.['Stelling'], texts['resident']);
});

test('advice names the tool, or its id where the content does not know it', () => {
  const advice = [{principle: 'fitting', audience: 'resident', tool: 'journey', why: 'Omdat.'}];
  const tools = [{id: 'journey', title: 'Klantreis'}];
  const [known] = toTables({...manyResults, advice}, {...sampleContent, tools}, dutchTableWords).filter(
    ({id}) => id === 'advice',
  );
  assert.deepEqual(known?.rows[0]?.slice(-2), ['Klantreis', 'Omdat.']);
  assert.deepEqual(tableOf({...manyResults, advice}, 'advice').rows[0]?.slice(-2), ['journey', 'Omdat.']);
});

test('the file tells which round it is, of which day, and how was counted', () => {
  const about = tableOf(openResults, 'about').rows.map((row) => row.map(String));
  assert.deepEqual(
    about.slice(0, 3).map(([, value]) => value),
    [openResults.round, openResults.publishedOn, 'de ronde is nog open: dit kan nog veranderen'],
  );
  assert.ok(about.some(([subject]) => subject === 'Gemiddelde'));
});

test('as one long table every value is a row, and the column of numbers holds only numbers', () => {
  const tables = tablesOf(partlyHiddenResults);
  const long = toLongTable(tables, dutchTableWords);
  const values = tables.reduce((sum, {rows, keys, columns}) => sum + rows.length * (columns.length - keys), 0);
  assert.equal(long.rows.length, values);
  for (const row of recordsOf(long)) {
    if (typeof row['Getal'] !== 'number') assert.ok(row['Getal'] === '' && row['Tekst'] !== '', JSON.stringify(row));
  }
  for (const row of long.rows) assert.equal(row.length, long.columns.length);
});

test('both languages have names that fit on a sheet, and other names for every column of a table', () => {
  for (const words of [dutchTableWords, englishTableWords]) {
    for (const {name, columns} of toTables(manyResults, sampleContent, words)) {
      assert.ok(name.length <= 31 && !/[[\]:*?/\\]/u.test(name), name);
      assert.equal(new Set(columns).size, columns.length, columns.join());
    }
  }
});
