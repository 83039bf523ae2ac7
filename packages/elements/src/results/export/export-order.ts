import type {TableContent} from '@toegang/domain/report.js';
import type {PublishedResults, ScanContent} from '@toegang/model';
import type {ExportFileWords, ExportFormat, ExportPicture, ExportWords} from '../../words/export.js';
import type {Palette} from './palette.js';

/** What can be taken along. */
export interface ExportView {
  readonly results: PublishedResults;
  /** All of it, statements too. */
  readonly content: ScanContent & TableContent;
  /** The words for files come with the part that makes them, or with a language. */
  readonly words: ExportWords & Partial<ExportFileWords>;
  /** What stands out, in sentences that can stand alone; for the Word report. */
  readonly sentences: readonly string[];
}

/** A file to make. */
export interface ExportOrder extends ExportView {
  readonly format: ExportFormat;
  /** Which picture, for SVG and PNG. */
  readonly picture: ExportPicture;
  /** How the house style colours the pictures. */
  readonly palette: Palette;
}
