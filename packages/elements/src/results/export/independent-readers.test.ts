import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {cleanText, dutchTableWords, toCsv, toLongTable, toTables} from '@toegang/domain/report.js';
import {manyResults, roughTextResults, sampleContent} from '@toegang/model/samples';
import {parse} from 'csv-parse/sync';
import mammoth from 'mammoth';
import readExcelFile, {readSheet} from 'read-excel-file/universal';
import {writeWord} from '../../context/files/word-file.js';
import {writeXlsx} from '../../context/files/xlsx-file.js';
import {makeChart} from '../../radar/chart.js';
import {dutchExportFileWords} from '../../words/nl/export-files.js';
import {dutchExportWords} from '../../words/nl/export.js';
import type {Palette} from './palette.js';
import {makePrioritiesPicture} from './priorities-picture.js';
import {makeRadarPicture} from './radar-page.js';
import {makeReport} from './report-document.js';
import {fileVoiceOf} from './voice.js';

const voice = fileVoiceOf({...dutchExportWords, ...dutchExportFileWords});

const palette: Palette = {
  text: '#000000',
  grid: '#b3b3b3',
  background: '#ffffff',
  series: ['#0b5a7d', '#a8460c', '#5b4b9e'],
  fontFamily: 'sans-serif',
};

/** The smallest picture there is; what pictures look like is tested in a browser. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

type Results = typeof manyResults;

/** The report as other software reads it: HTML of its headings, lists, tables and pictures. */
async function readWord(results: Results): Promise<{readonly html: string; readonly warnings: readonly string[]}> {
  const chart = makeChart(results, sampleContent, {audiences: null, everyone: voice.words.everyone, dir: 'ltr'});
  assert.ok(chart.ok);
  const order = {
    ...{results, content: sampleContent, words: voice.words, sentences: ['Er is verschil.'], palette},
    ...({format: 'docx', picture: 'radar'} as const),
  };
  const pictures = {
    radar: makeRadarPicture(chart.value, palette, voice),
    priorities: makePrioritiesPicture(order, chart.value, voice),
  };
  const blob = await writeWord(makeReport({order, chart: chart.value, pictures, voice, tableWords: dutchTableWords}), {
    title: voice.words.title,
    lang: 'nl',
    foot: voice.words.foot(results.round, results.publishedOn),
    page: voice.words.page,
    drawPicture: () => Promise.resolve(new Blob([PIXEL], {type: 'image/png'})),
  });
  const buffer = Buffer.from(await blob.arrayBuffer());
  const {value, messages} = await mammoth.convertToHtml({buffer}, {styleMap: ["p[style-name='Title'] => h1.title"]});
  return {html: value, warnings: messages.map(({message}) => message)};
}

/** HTML as a person reads it. */
function textOf(html: string): string {
  return html
    .replaceAll(/<br \/>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '\u0001')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

suite('the Word report, read by other software', () => {
  test('has headings, lists, pictures with words, and tables with header rows', async () => {
    const {html, warnings} = await readWord(manyResults);
    assert.deepEqual(warnings, []);
    for (const heading of [
      'Wie deden mee',
      'Uitkomsten per uitgangspunt',
      'Alle stellingen',
      'Wat moet als eerste beter?',
    ]) {
      assert.match(html, new RegExp(`<h1>.*${heading.replace('?', '\\?')}`, 'u'));
    }
    assert.match(html, /<li>Inwoners: 45 mensen<\/li>/u);
    assert.match(html, /<li>Er is verschil\.<\/li>/u);
    assert.match(html, /<img alt="[^"]*van 5[^"]*"/u);
    const tables = html.split('<table>').slice(1);
    assert.ok(tables.length >= sampleContent.principles.length + 3);
    for (const table of tables) assert.match(table, /^<thead><tr><th>/u);
  });

  test('has every statement, with what each group said', async () => {
    const text = textOf((await readWord(manyResults)).html);
    for (const {texts} of sampleContent.statements) {
      for (const statement of Object.values(texts)) assert.ok(text.includes(statement), statement);
    }
    assert.ok(
      text.split(/\d,\d van 5, \d+ antwoorden, tussen \d,\d en \d,\d/u).length > manyResults.statements.length / 2,
    );
  });

  test('quotes what people wrote, all of it and as text', async () => {
    const text = textOf((await readWord(roughTextResults)).html);
    for (const answer of roughTextResults.answers) {
      const quote = cleanText(answer.text);
      assert.ok(text.includes(`‘${quote}’`), JSON.stringify(quote.slice(0, 80)));
    }
  });
});

suite('the spreadsheet, read by other software', () => {
  for (const [name, results] of Object.entries({manyResults, roughTextResults})) {
    test(`has a sheet for each table with the same values: ${name}`, async () => {
      const tables = toTables(results, sampleContent, dutchTableWords);
      const file = await (await writeXlsx(tables)).arrayBuffer();
      const written = tables.map(({name: sheet, columns, rows}) => ({
        sheet,
        data: [columns, ...rows].map((row) => row.map((cell) => (cell === '' ? null : cell))),
      }));
      assert.deepEqual(await readExcelFile(file, {trim: false}), written);
    });
  }

  test('is larger than what a page may compress beside it, and is whole all the same', async () => {
    const [answers] = toTables(roughTextResults, sampleContent, dutchTableWords).filter(({id}) => id === 'answers');
    assert.ok(answers);
    const rows = Array.from({length: 400}, (_, index) => ['a', 'b', 'c', `${index} ${'woord '.repeat(200)}.`]);
    const file = await (await writeXlsx([{...answers, rows}])).arrayBuffer();
    assert.deepEqual((await readSheet(file, answers.name)).slice(1), rows);
  });
});

test('the CSV, read by other software, has every answer in one cell that is no formula', () => {
  const long = toLongTable(toTables(roughTextResults, sampleContent, dutchTableWords), dutchTableWords);
  const rows: readonly string[][] = parse(toCsv(long), {delimiter: ';', bom: true});
  const texts = rows.filter(([table]) => table === dutchTableWords.tables.answers).map((row) => row.at(-1) ?? '');
  const written = roughTextResults.answers.map(({text}) => cleanText(text));
  assert.deepEqual(
    texts.map((text, index) => (text === written[index] ? text : text.replace(/^'/u, ''))),
    written,
  );
  for (const text of texts) assert.doesNotMatch(text, /^\s*[=+\-@]/u);
});
