import type {ExportFormat} from '../words/export.js';

/** In which form results were taken along. */
export interface ExportDetail {
  readonly format: ExportFormat | 'print';
}

/** The user took results along: the file was given to the browser, or the page to its printer. */
export class ExportEvent extends CustomEvent<ExportDetail> {
  static readonly type = 'toegang-export';
  constructor(detail: ExportDetail) {
    super(ExportEvent.type, {detail, bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [ExportEvent.type]: ExportEvent;
  }
}
