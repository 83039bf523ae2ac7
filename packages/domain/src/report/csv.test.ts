import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parse} from 'csv-parse/sync';
import {toCsv} from './csv.js';

const read = (csv: string, delimiter = ';'): string[][] => parse(csv, {delimiter, bom: true});
const ofCell = (cell: string | number): string => read(toCsv({columns: ['a'], rows: [[cell]]}))[1]?.[0] ?? '';

test('another program reads back what was written', () => {
  const rows = [
    ['met ; en , en "aanhaling"', 1],
    ['twee\nregels', -2.5],
    ['', 0],
    ['😀 é \u202eomgekeerd', 1000000],
  ];
  const csv = toCsv({columns: ['tekst', 'getal'], rows});
  assert.deepEqual(read(csv), [
    ['tekst', 'getal'],
    ['met ; en , en "aanhaling"', '1'],
    ['twee\nregels', '-2,5'],
    ['', '0'],
    ['😀 é \u202eomgekeerd', '1000000'],
  ]);
});

test('it opens in a Dutch spreadsheet: a byte order mark, semicolons, decimal commas', () => {
  assert.equal(toCsv({columns: ['a', 'b'], rows: [[3.4, 'x']]}), '\ufeff"a";"b"\r\n3,4;"x"\r\n');
});

test('with commas between the cells numbers have a point', () => {
  assert.equal(toCsv({columns: ['a', 'b'], rows: [[3.4, 'x']]}, {separator: ','}), '\ufeff"a","b"\r\n3.4,"x"\r\n');
});

for (const formula of [
  '=HYPERLINK("http://example.org","klik")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '   =1+1',
  '"=1+1"',
  "'=1+1",
  ' "\' =1+1',
  '“=1+1”',
  '\u202e=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
]) {
  test(`a spreadsheet does not run ${JSON.stringify(formula)}, and all of it can be read`, () => {
    const cell = ofCell(formula);
    assert.equal(cell, `'${formula.replace('\r', '\n')}`);
    const [header] = read(toCsv({columns: [formula], rows: []}))[0] ?? [];
    assert.equal(header, cell);
  });
}

test('ordinary sentences stay as they are', () => {
  for (const text of ['Beter luisteren', '‘Goed’ zo', '1 + 1 = 2', 'mail: a@b.nl', '(=)', '5-3']) {
    assert.equal(ofCell(text), text);
  }
});

test('a character that no file may hold is seen to have been there', () => {
  assert.equal(ofCell('a\0b\u001bc\ud800d\uffff'), 'a\ufffdb\ufffdc\ufffdd\ufffd');
});

test('a text of 10,000 characters is whole', () => {
  const text = 'lang '.repeat(2000);
  assert.equal(ofCell(text), text);
});
