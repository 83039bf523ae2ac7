import type {PublishedResults} from '@toegang/model';
import {property} from 'lit/decorators.js';
import {LateResultsElement} from '../context/late-results-element.js';
import type {KnownReportWords} from '../words/report.js';
import {reportWords} from './report-languages.js';

/**
 * The report that a municipality takes to the table: who answered, what stands out, the radar, where groups differ,
 * how answers are spread, what to improve, what people wrote, and what digs deeper.
 *
 * It is composed of the elements that show results; they stand inside its tag. It needs results: by property, at an
 * address, from the environment around it or from a collector; without any it shows nothing.
 *
 * @fires {PrincipleSelectEvent} toegang-principle-select - The user picked an axis, or another principle.
 * @fires {ExportEvent} toegang-export - The user took the results along.
 */
export class ResultsReport extends LateResultsElement<KnownReportWords> {
  /** Ids of earlier rounds at the collector to compare with, with spaces between. */
  @property() compare: string | null = null;

  /** What was published of earlier rounds, as data. */
  @property({attribute: false}) earlier: readonly PublishedResults[] | null = null;

  constructor() {
    super(reportWords, async () => new (await import('./report-view.js')).ReportView(this));
  }
}
