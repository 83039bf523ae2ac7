import type {Cell, Table as ReportTable} from '@toegang/domain/report.js';
import {escapeXml, tag} from './xml.js';
import {zip, type ZipEntry} from './zip.js';

/** In characters. The most that a spreadsheet takes in one cell. Source: Excel specifications and limits. */
const LONGEST_CELL = 32_767;
/** In characters. */
const WIDEST_COLUMN = 60;
const NARROWEST_COLUMN = 12;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A table as a sheet has it. */
type Table = Pick<ReportTable, 'name' | 'columns' | 'rows'>;

/** Places of the formats in `styles.xml`. */
const STYLE = {header: 1, text: 2, whole: 3, decimal: 4} as const;

/**
 * A spreadsheet (Office Open XML, ECMA-376) with a sheet for each table. Headers stay in sight, and come back on every
 * page of paper; a text is a text and never a formula, also after somebody edited its cell.
 */
export async function writeXlsx(tables: readonly Table[]): Promise<Blob> {
  const entries: readonly ZipEntry[] = [
    {path: '[Content_Types].xml', text: xml(writeTypes(tables))},
    {path: '_rels/.rels', text: xml(writeRelations([['officeDocument', 'xl/workbook.xml']]))},
    {path: 'xl/workbook.xml', text: xml(writeWorkbook(tables))},
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: xml(
        writeRelations([
          ...tables.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
          ['styles', 'styles.xml'],
        ]),
      ),
    },
    {path: 'xl/styles.xml', text: xml(STYLES)},
    ...tables.map((table, index) => ({path: `xl/worksheets/sheet${index + 1}.xml`, text: xml(writeSheet(table))})),
  ];
  return zip(entries, `${TYPE}.sheet`);
}

function xml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function writeTypes(tables: readonly Table[]): string {
  const part = (path: string, kind: string): string =>
    tag('Override', {PartName: path, ContentType: `${TYPE}.${kind}+xml`});
  const content = [
    tag('Default', {Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml'}),
    tag('Default', {Extension: 'xml', ContentType: 'application/xml'}),
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/styles.xml', 'styles'),
    ...tables.map((_, index) => part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
  ];
  return tag('Types', {xmlns: `${PACKAGE}/content-types`}, content.join(''));
}

function writeRelations(targets: readonly (readonly [kind: string, path: string])[]): string {
  const relations = targets.map(([kind, path], index) =>
    tag('Relationship', {Id: `rId${index + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target: path}),
  );
  return tag('Relationships', {xmlns: `${PACKAGE}/relationships`}, relations.join(''));
}

function writeWorkbook(tables: readonly Table[]): string {
  const sheets = tables.map(({name}, index) => tag('sheet', {name, sheetId: index + 1, 'r:id': `rId${index + 1}`}));
  const titles = tables.map(({name}, localSheetId) =>
    tag(
      'definedName',
      {name: '_xlnm.Print_Titles', localSheetId},
      `${escapeXml(`'${name.replaceAll("'", "''")}'`)}!$1:$1`,
    ),
  );
  const content = [
    tag('bookViews', {}, tag('workbookView', {})),
    tag('sheets', {}, sheets.join('')),
    tag('definedNames', {}, titles.join('')),
  ];
  return tag('workbook', {xmlns: MAIN, 'xmlns:r': RELATIONSHIPS}, content.join(''));
}

function writeSheet({columns, rows}: Table): string {
  const widths = columns.map((header, index) => {
    const width = widthOf([header, ...rows.map((row) => row[index] ?? '')]);
    return tag('col', {min: index + 1, max: index + 1, width, customWidth: 1});
  });
  const pane = tag('pane', {ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen'});
  const content = [
    tag('sheetPr', {}, tag('pageSetUpPr', {fitToPage: 1})),
    tag('sheetViews', {}, tag('sheetView', {workbookViewId: 0}, pane)),
    tag('cols', {}, widths.join('')),
    tag('sheetData', {}, [writeRow(columns, 1, true), ...rows.map((row, at) => writeRow(row, at + 2, false))].join('')),
    tag('pageSetup', {paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0}),
  ];
  return tag('worksheet', {xmlns: MAIN}, content.join(''));
}

function writeRow(cells: readonly Cell[], place: number, isHeader: boolean): string {
  const written = cells.map((cell, index) => writeCell(cell, `${letterOf(index)}${place}`, isHeader));
  return tag('row', {r: place}, written.join(''));
}

function writeCell(cell: Cell, place: string, isHeader: boolean): string {
  if (typeof cell === 'number') {
    const style = Number.isInteger(cell) ? STYLE.whole : STYLE.decimal;
    return tag('c', {r: place, s: style}, tag('v', {}, String(cell)));
  }
  const text = tag('t', {'xml:space': 'preserve'}, escapeXml(fit(cell)));
  return tag('c', {r: place, s: isHeader ? STYLE.header : STYLE.text, t: 'inlineStr'}, tag('is', {}, text));
}

/** Where a text itself looks like the sign by which a spreadsheet writes a character, its first letter becomes that. */
function fit(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => (typeof cell === 'number' ? 8 : cell.length));
  return Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, ...widths) + 2);
}

/** `quotePrefix` keeps a text a text when somebody edits its cell. */
function style(attributes: Readonly<Record<string, string | number>>, isWrapped: boolean): string {
  const alignment = tag('alignment', {vertical: 'top', ...(isWrapped ? {wrapText: 1} : {})});
  return tag(
    'xf',
    {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyAlignment: 1, ...attributes},
    alignment,
  );
}

const FONT = tag('sz', {val: 11}) + tag('name', {val: 'Calibri'});

/** The formats of cells. Two fills are asked for by programs that read the first two as their own. */
const STYLES = tag(
  'styleSheet',
  {xmlns: MAIN},
  [
    tag('fonts', {count: 2}, tag('font', {}, FONT) + tag('font', {}, tag('b', {}) + FONT)),
    tag(
      'fills',
      {count: 2},
      ['none', 'gray125'].map((patternType) => tag('fill', {}, tag('patternFill', {patternType}))).join(''),
    ),
    tag(
      'borders',
      {count: 1},
      tag('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tag(side, {})).join('')),
    ),
    tag('cellStyleXfs', {count: 1}, tag('xf', {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0})),
    tag(
      'cellXfs',
      {count: 5},
      [
        tag('xf', {numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0}),
        style({fontId: 1, applyFont: 1, quotePrefix: 1}, true),
        style({quotePrefix: 1}, true),
        style({numFmtId: 1, applyNumberFormat: 1}, false),
        style({numFmtId: 2, applyNumberFormat: 1}, false),
      ].join(''),
    ),
  ].join(''),
);
