import type {ExportFileWords, ExportWords} from '../words/export.js';
import {formatFor} from '../words/format.js';
import {dutchExportWords} from '../words/nl/export.js';
import {dutchResultsWords} from '../words/nl/results.js';
import {dutchReportBodyWords} from '../words/nl/report-body.js';
import type {KnownReportWords, ReportWords} from '../words/report.js';
import type {ResultsWords} from '../words/results.js';
import type {Report} from './report.js';

/** What each part of the report is drawn with: the report, the words, and how to say numbers in their language. */
export interface Frame {
  readonly report: Report;
  readonly words: ReportWords;
  /** A score or a difference, with one decimal. */
  readonly score: (value: number) => string;
  /** A count, or a value of the scale. */
  readonly whole: (value: number) => string;
  /** Of the title of the report: 2, 3 or 4. */
  readonly level: number;
}

/** Another language brings all these words itself. */
export function frameOf(report: Report, words: KnownReportWords, headingLevel: number): Frame {
  const format = new Intl.NumberFormat(words.lang, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  return {
    report,
    level: Math.min(Math.max(headingLevel, 2), 4),
    words: {exportWords: dutchExportWords, ...dutchReportBodyWords, ...words},
    score: (value) => format.format(value),
    whole: formatFor(words.lang).number,
  };
}

/** The words of files, with those that every element has; the other words of the report mean something else there. */
export function exportWordsOf(words: ReportWords): ExportWords & Partial<ExportFileWords> {
  const keys = Object.keys(dutchResultsWords) as readonly (keyof ResultsWords)[];
  const shared = Object.fromEntries(keys.map((key) => [key, words[key]])) as unknown as ResultsWords;
  return {...shared, ...words.exportWords};
}
