import {cleanText} from '@toegang/domain/report.js';

/** A piece of a document, in the order in which it is read. */
export type DocumentBlock<Picture extends DocumentPicture = DocumentPicture> =
  | {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string}
  | {readonly kind: 'paragraph'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  | {readonly kind: 'picture'; readonly picture: Picture}
  | {readonly kind: 'quote'; readonly text: string; readonly by: string}
  | DocumentTable;

/** A table with a header row; each width is a part of the page's. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

/** What a document has to know of a picture before it is drawn. */
export interface DocumentPicture {
  /** In user units: the part of the plane to show. */
  readonly frame: readonly [left: number, top: number, width: number, height: number];
  readonly title: string;
  /** All that the picture says, in words. */
  readonly description: string;
}

/** What a Word file needs to know beside what stands in it. */
export interface WordPage<Picture extends DocumentPicture = DocumentPicture> {
  readonly title: string;
  readonly lang: string;
  readonly foot: string;
  /** What stands at the foot, of two texts that stand for the number of the page and that of all pages. */
  readonly page: (page: string, pages: string) => string;
  readonly drawPicture: (picture: Picture) => Promise<Blob>;
}

/** The first column says what a row is about and is as wide as two others. */
export function makeTable(columns: readonly string[], rows: readonly (readonly string[])[]): DocumentTable {
  const share = 1 / (columns.length + 1);
  return {kind: 'table', columns, rows, widths: columns.map((_, index) => (index === 0 ? 2 * share : share))};
}

/** What every file can hold: whoever writes it does not have to know of the signs that it cannot. */
export function cleanBlock<Picture extends DocumentPicture>(block: DocumentBlock<Picture>): DocumentBlock<Picture> {
  switch (block.kind) {
    case 'list':
      return {...block, items: block.items.map(cleanText)};
    case 'quote':
      return {...block, text: cleanText(block.text), by: cleanText(block.by)};
    case 'table':
      return {...block, columns: block.columns.map(cleanText), rows: block.rows.map((row) => row.map(cleanText))};
    case 'picture': {
      const {title, description} = block.picture;
      return {...block, picture: {...block.picture, title: cleanText(title), description: cleanText(description)}};
    }
    default:
      return {...block, text: cleanText(block.text)};
  }
}
