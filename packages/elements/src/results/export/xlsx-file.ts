import type {Cell, Table} from '@toegang/domain/report.js';
import writeExcelFile, {type Sheet} from 'write-excel-file/universal';

/** In characters. The most that a spreadsheet takes in one cell. Source: Excel specifications and limits. */
const LONGEST_CELL = 32_767;
/** In characters. */
const WIDEST_COLUMN = 60;
const NARROWEST_COLUMN = 12;

/** A spreadsheet with a sheet for each table; headers stay in sight, texts are texts and never formulas. */
export async function writeXlsx(tables: readonly Table[]): Promise<Blob> {
  return writeExcelFile(tables.map(toSheet)).toBlob();
}

function toSheet({name, columns, rows, keys}: Table): Sheet<Blob> {
  return {
    sheet: name,
    data: [
      columns.map((value) => ({value: fit(value), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top'})),
      ...rows.map((row) => row.map(toCell)),
    ],
    columns: columns.map((header, index) => ({width: widthOf([header, ...rows.map((row) => row[index] ?? '')])})),
    stickyRowsCount: 1,
    orientation: 'landscape',
    ...(keys > 0 && keys < columns.length ? {stickyColumnsCount: 1} : {}),
  };
}

function toCell(value: Cell) {
  return typeof value === 'number'
    ? ({value, type: Number, alignVertical: 'top', ...(Number.isInteger(value) ? {} : {format: '0.00'})} as const)
    : ({value: fit(value), type: String, wrap: true, alignVertical: 'top'} as const);
}

function fit(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}

function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => (typeof cell === 'number' ? 8 : cell.length));
  return Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, ...widths) + 2);
}
