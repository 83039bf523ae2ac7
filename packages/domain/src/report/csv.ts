import {cleanText} from './clean-text.js';
import type {Cell, Table} from './tables.js';

/** How a file of values is written. */
export interface CsvOptions {
  /** Between two cells. A semicolon is what spreadsheets in Dutch expect. */
  readonly separator?: ';' | ',' | '\t';
  /** In numbers. With semicolons a comma: a spreadsheet in Dutch takes `3.4` for the third of April. */
  readonly decimal?: ',' | '.';
}

/** Tells programs that the file is UTF-8; without it spreadsheets break `é`. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet may take for a formula: these signs, also full-width, perhaps after spaces, quotes or marks that
 * are not seen. Source: OWASP, CSV Injection.
 */
const FORMULA =
  /^(?:[\s"'`\p{Quotation_Mark}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]*[=+\-@＝＋－＠]|[\t\n])/u;

/**
 * A table as a CSV file (RFC 4180, UTF-8 with a byte order mark). Texts stand between quotes, and behind an apostrophe
 * where a spreadsheet would run them as a formula; numbers stay numbers.
 */
export function toCsv({columns, rows}: Pick<Table, 'columns' | 'rows'>, options: CsvOptions = {}): string {
  const {separator = ';', decimal = separator === ',' ? '.' : ','} = options;
  const write = (cell: Cell): string =>
    typeof cell === 'number'
      ? String(cell).replace('.', decimal)
      : `"${defuse(cleanText(cell)).replaceAll('"', '""')}"`;
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(write).join(separator)}\r\n`).join('');
}

function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
