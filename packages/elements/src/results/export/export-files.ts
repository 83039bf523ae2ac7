import {
  dutchTableWords,
  englishTableWords,
  toCsv,
  toLongTable,
  toTables,
  type TableWords,
} from '@toegang/domain/report.js';
import {makeChart, type Chart} from '../../radar/chart.js';
import type {WordPage} from '../../context/files/document.js';
import {writeXlsx} from '../../context/files/xlsx-file.js';
import type {MadeFile} from '../../ui/save-file.js';
import {dutchExportFileWords} from '../../words/nl/export-files.js';
import type {ExportOrder} from './export-order.js';
import type {Picture} from './picture.js';
import {writePng} from './png-file.js';
import {makePrioritiesPicture} from './priorities-picture.js';
import {makeRadarPicture} from './radar-page.js';
import {makeReport, type ReportBlock} from './report-document.js';
import {writeSvg} from './svg-file.js';
import {fileVoiceOf, type FileVoice} from './voice.js';

/** Writes a report as a Word file; a part of its own, because it is large. */
export type WordWriter = (blocks: readonly ReportBlock[], page: WordPage<Picture>) => Promise<Blob>;

export {saveFile} from '../../ui/save-file.js';

const tableWords: Readonly<Record<string, TableWords>> = {nl: dutchTableWords, en: englishTableWords};

/** Makes the file that was asked for. Throws where the browser cannot draw, or the results are not those of the content. */
export async function makeFile(order: ExportOrder, writeWord: WordWriter | null): Promise<MadeFile> {
  const voice = fileVoiceOf({...dutchExportFileWords, ...order.words});
  const {words} = voice;
  const name = [words.fileName, ...partOf(order, words), order.results.publishedOn].join('-');
  return {name: `${name}.${order.format}`, blob: await write(order, voice, writeWord)};
}

function partOf({format, picture}: ExportOrder, {pictures}: FileVoice['words']): readonly string[] {
  if (format !== 'svg' && format !== 'png') return [];
  return [pictures[picture].toLowerCase().replace(/[^a-z0-9]+/gu, '-')];
}

async function write(order: ExportOrder, voice: FileVoice, writeWord: WordWriter | null): Promise<Blob> {
  const {results, content, format} = order;
  const words = tableWordsOf(voice);
  const tables = () => toTables(results, content, words);
  switch (format) {
    case 'csv':
      return new Blob([toCsv(toLongTable(tables(), words))], {type: 'text/csv;charset=utf-8'});
    case 'json':
      return new Blob([JSON.stringify(results, null, 2)], {type: 'application/json'});
    case 'xlsx':
      return writeXlsx(tables());
    case 'svg':
      return new Blob([writeSvg(drawPicture(order, voice))], {type: 'image/svg+xml'});
    case 'png':
      return writePng(drawPicture(order, voice));
    case 'docx':
      return writeReport(order, voice, writeWord);
  }
}

async function writeReport(order: ExportOrder, voice: FileVoice, writeWord: WordWriter | null): Promise<Blob> {
  if (!writeWord) throw new Error('The part that writes Word files is not there');
  const {words} = voice;
  const {round, publishedOn} = order.results;
  const chart = chartOf(order, voice);
  const pictures = {
    radar: drawPicture({...order, picture: 'radar'}, voice),
    priorities: drawPicture({...order, picture: 'priorities'}, voice),
  };
  return writeWord(makeReport({order, chart, pictures, voice, tableWords: tableWordsOf(voice)}), {
    title: words.title,
    lang: words.lang,
    foot: words.foot(round, publishedOn),
    page: words.page,
    drawPicture: writePng,
  });
}

function tableWordsOf({words}: FileVoice): TableWords {
  return tableWords[words.lang] ?? dutchTableWords;
}

function drawPicture(order: ExportOrder, voice: FileVoice): Picture {
  const chart = chartOf(order, voice);
  return order.picture === 'radar'
    ? makeRadarPicture(chart, order.palette, voice)
    : makePrioritiesPicture(order, chart, voice);
}

function chartOf({results, content}: ExportOrder, {words}: FileVoice): Chart {
  const chart = makeChart(results, content, {audiences: null, everyone: words.everyone, dir: words.dir});
  if (!chart.ok) throw new Error('These results are not those of this content');
  return chart.value;
}
