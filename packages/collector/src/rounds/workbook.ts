import type {Cell, Table} from '@toegang/domain/report.js';
import writeXlsxFile, {type CellObject} from 'write-excel-file/node';

/** In characters. What spreadsheets allow as the name of a sheet. */
const LONGEST_NAME = 31;

/** In characters. What a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;

/** Tables as a workbook, a sheet each. A text is always a text, never a formula. */
export async function writeWorkbook(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({name, columns, rows}) => ({
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME),
    data: [
      columns.map((column) => ({...toCell(column), fontWeight: 'bold' as const})),
      ...rows.map((row) => row.map(toCell)),
    ],
    columns: columns.map((_, at) => ({width: rows.some((row) => typeof row[at] === 'string') ? 28 : 14})),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function toCell(value: Cell): CellObject {
  return typeof value === 'number' ? {value, type: Number} : {value: value.slice(0, LONGEST_CELL), type: String};
}
