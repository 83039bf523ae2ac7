import type {ExportFileWords, ExportOwnWords} from './export.js';
import type {ResultsWords} from './results.js';

// Every word of the report that is ours and not the municipality's. Numbers come in as text, in the reader's digits.

/** What the report says while it is on its way, and what stands above it. */
export interface ReportStartWords extends ResultsWords {
  readonly title: string;
}

/** The parts of the report, by the id of the part. */
export type SectionId =
  | 'who'
  | 'short'
  | 'radar'
  | 'time'
  | 'differences'
  | 'statements'
  | 'points'
  | 'answers'
  | 'advice'
  | 'export'
  | 'counting';

/** What the report itself says. */
export interface ReportBodyWords {
  readonly contents: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly answers: (count: number) => string;
  readonly groupSize: (group: string, count: number) => string;
  readonly outOf: (mean: string, max: string) => string;
  readonly note: string;

  readonly well: string;
  readonly badly: string;
  readonly differ: string;
  /** Above a list of principles. */
  readonly wellSays: (group: string) => string;
  readonly badlySays: (group: string) => string;
  readonly nothingWell: (group: string) => string;
  readonly nothingBadly: (group: string) => string;
  /** Below a list that was found among too few people. */
  readonly isSign: string;
  readonly quoted: (name: string) => string;
  /** A principle and its mean. */
  readonly scored: (principle: string, mean: string) => string;
  readonly gapAt: (principle: string, higher: string, lower: string, difference: string) => string;
  readonly gapFindings: (groups: readonly string[]) => string;
  readonly gapSigns: (groups: readonly string[]) => string;
  readonly noGap: (groups: readonly string[]) => string;
  readonly oneGroup: string;

  readonly differencesIntro: (min: string, lowest: string, max: string, highest: string) => string;
  readonly fact: (group: string, facts: string) => string;
  readonly higher: (group: string, other: string, difference: string) => string;
  readonly asHigh: (groups: readonly string[]) => string;
  /** A difference that is found, one that may be there, and one that cannot be told from chance. */
  readonly gaps: Readonly<Record<'holds' | 'seems' | 'unclear', string>>;

  readonly agreed: string;
  readonly divided: string;
  readonly agreedIntro: string;
  readonly dividedIntro: string;
  readonly nothingAgreed: (group: string) => string;
  readonly nothingDivided: (group: string) => string;
  readonly inBands: (low: string, middle: string, high: string) => string;
  readonly allStatements: string;
  readonly statement: string;
  readonly notAsked: string;

  readonly compared: (date: string) => string;
  readonly tookPart: (group: string, before: string, after: string) => string;
  readonly principle: string;
  readonly changed: (places: readonly string[]) => string;
  readonly seemsChanged: (places: readonly string[]) => string;
  readonly changedAt: (principle: string, group: string) => string;
  readonly nothingChanged: string;

  readonly adviceIntro: string;
  /** Before why it is worth it there. */
  readonly adviceAt: (principle: string, group: string) => string;
  readonly readMore: string;

  /** How it was counted, a paragraph each; `least` is how many people a group must have. */
  readonly counting: (least: number) => readonly string[];
}

/** What a language says of the report besides what every element says. */
export interface ReportOwnWords extends Pick<ReportStartWords, 'title'>, ReportBodyWords {
  /** For taking results along; those for files come with the part that makes them, or with a language. */
  readonly exportWords: ExportOwnWords & Partial<ExportFileWords>;
}

/** Every word of the report. */
export interface ReportWords extends ReportStartWords, ReportOwnWords {}

/** Those that are there from the beginning; the others come with the part that needs them, or with a language. */
export type KnownReportWords = ReportStartWords & Partial<ReportOwnWords>;
