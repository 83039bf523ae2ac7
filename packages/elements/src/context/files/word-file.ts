import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type {DocumentBlock, DocumentPicture, DocumentTable, WordPage} from './document.js';

/** In twentieths of a point: A4, with margins of 2 cm. */
const PAGE = {width: 11_906, height: 16_838};
const MARGIN = 1134;
const ROOM = PAGE.width - 2 * MARGIN;
/** In pixels of Word: the width between the margins, and the most that leaves room for a heading. */
const PICTURE_WIDTH = 620;
const PICTURE_HEIGHT = 820;

const LEVELS = {1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2} as const;
const LINE = {style: BorderStyle.SINGLE, size: 4, color: '8A939B'} as const;
const NO_LINE = {style: BorderStyle.NONE, size: 0, color: 'auto'} as const;

/** Writes a report as a Word file: real headings, tables whose headers repeat, and pictures with their words. */
export async function writeWord<Picture extends DocumentPicture>(
  blocks: readonly DocumentBlock<Picture>[],
  report: WordPage<Picture>,
): Promise<Blob> {
  const children = await Promise.all(blocks.map((block) => writeBlock(block, report)));
  const section: ISectionOptions = {
    properties: {page: {size: PAGE, margin: {top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN}}},
    footers: {default: writeFoot(report)},
    children: children.flat(),
  };
  const document = new Document({
    title: report.title,
    creator: 'toegang',
    lastModifiedBy: 'toegang',
    styles: {default: stylesIn(report.lang)},
    sections: [section],
  });
  return Packer.toBlob(document);
}

function stylesIn(lang: string) {
  const value = LOCALES[lang] ?? lang;
  const heading = (size: number, before: number) => ({
    run: {font: 'Calibri', size, bold: true, color: '1A1A1A'},
    paragraph: {spacing: {before, after: 120}, keepNext: true},
  });
  return {
    document: {run: {font: 'Calibri', size: 22, language: {value}}, paragraph: {spacing: {after: 120, line: 276}}},
    title: heading(44, 0),
    heading1: heading(32, 480),
    heading2: heading(26, 320),
  };
}

/** The language in which Word checks the spelling. */
const LOCALES: Readonly<Record<string, string>> = {nl: 'nl-NL', en: 'en-GB'};

async function writeBlock<Picture extends DocumentPicture>(
  block: DocumentBlock<Picture>,
  report: WordPage<Picture>,
): Promise<readonly (Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({heading: LEVELS[block.level], children: runsOf(block.text)})];
    case 'paragraph':
      return [new Paragraph({children: runsOf(block.text)})];
    case 'list':
      return block.items.map((item) => new Paragraph({bullet: {level: 0}, children: runsOf(item)}));
    case 'picture':
      return [await writePicture(block.picture, report)];
    case 'quote':
      return writeQuote(block.text, block.by);
    case 'table':
      // Word joins two tables without a paragraph between them
      return [writeTable(block), new Paragraph({children: []})];
  }
}

/** Who said it stands below, in a paragraph of its own: no sign in a text can turn it around. */
function writeQuote(text: string, by: string): readonly Paragraph[] {
  const indent = {left: 340};
  const border = {left: {...LINE, size: 18, space: 10}};
  return [
    new Paragraph({indent, border, keepNext: true, spacing: {after: 0}, children: runsOf(`‘${text}’`)}),
    new Paragraph({indent, border, spacing: {after: 200}, children: runsOf(`– ${by}`, {color: '4D4D4D'})}),
  ];
}

async function writePicture<Picture extends DocumentPicture>(
  picture: Picture,
  {drawPicture}: WordPage<Picture>,
): Promise<Paragraph> {
  const [, , width, height] = picture.frame;
  const scale = Math.min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height);
  const image = new ImageRun({
    type: 'png',
    data: await (await drawPicture(picture)).arrayBuffer(),
    transformation: {width: Math.round(width * scale), height: Math.round(height * scale)},
    altText: {name: picture.title, title: picture.title, description: picture.description},
  });
  return new Paragraph({alignment: AlignmentType.CENTER, children: [image]});
}

function writeTable({columns, rows, widths}: DocumentTable): Table {
  const width = (index: number): number => Math.round((widths[index] ?? 0) * ROOM);
  const writeRow = (cells: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      ...(isHeader ? {tableHeader: true} : {}),
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: {size: width(index), type: WidthType.DXA},
            margins: {top: 60, bottom: 60, right: 120},
            children: [new Paragraph({spacing: {after: 0}, children: runsOf(text, {bold: isHeader, size: 20})})],
          }),
      ),
    });
  return new Table({
    width: {size: ROOM, type: WidthType.DXA},
    columnWidths: columns.map((_, index) => width(index)),
    borders: {top: LINE, bottom: LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: LINE, insideVertical: NO_LINE},
    rows: [writeRow(columns, true), ...rows.map((row) => writeRow(row, false))],
  });
}

function writeFoot({foot, page}: Pick<WordPage, 'foot' | 'page'>): Footer {
  const [before = '', between = '', after = ''] = page(NUMBER, TOTAL).split(/[\ue000\ue001]/u);
  const children = [`${foot} · ${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({children: [new Paragraph({children: [new TextRun({children, size: 18, color: '4D4D4D'})]})]});
}

/** Stand for the numbers of pages, which Word fills in. */
const NUMBER = '\ue000';
const TOTAL = '\ue001';

/** A text in runs, a line each. */
function runsOf(text: string, look: {color?: string; bold?: boolean; size?: number} = {}): readonly TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({...look, text: line, ...(index > 0 ? {break: 1} : {})}));
}
