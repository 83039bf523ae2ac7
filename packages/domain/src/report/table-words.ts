import type {HiddenReason} from '@toegang/model';

/** The columns that say what a row is about; every table takes its own from these. */
export interface KeyWords {
  readonly group: string;
  /** The group that is compared with. */
  readonly otherGroup: string;
  readonly principle: string;
  readonly statement: string;
  /** The id in the content, the same in every language and round. */
  readonly id: string;
}

/** What the tables of a report are called, and what stands in them that is not the municipality's. */
export interface TableWords {
  readonly lang: string;
  /** At most 31 characters each, so that a sheet can have the name. */
  readonly tables: Readonly<Record<TableId, string>>;
  readonly keys: KeyWords;
  readonly values: Readonly<
    Record<
      | 'respondents'
      | 'answers'
      | 'mean'
      | 'low'
      | 'high'
      | 'lowBand'
      | 'middleBand'
      | 'highBand'
      | 'chosenBy'
      | 'share'
      | 'difference'
      | 'certainty'
      | 'text'
      | 'tool'
      | 'why'
      | 'word'
      | 'value',
      string
    >
  >;
  /** The header of one answer of the scale. */
  readonly option: (value: number, label: string) => string;
  /** The header of those without a score; `label` is the answer that is no number. */
  readonly unknown: (label: string) => string;
  readonly everyone: string;
  readonly hidden: Readonly<Record<HiddenReason, string>>;
  /** In place of the number of one answer, where only bands are counted. */
  readonly inBandsOnly: string;
  readonly gaps: Readonly<Record<'holds' | 'seems' | 'unclear', string>>;
  readonly about: Readonly<
    Record<'round' | 'publishedOn' | 'state' | 'content' | 'version' | 'source' | 'licence' | 'minimum', string>
  >;
  readonly state: Readonly<Record<'open' | 'closed', string>>;
  /** How was counted: what is explained, and the explanation. */
  readonly notes: readonly (readonly [about: string, explanation: string])[];
  /** The columns of all tables as one long list. */
  readonly long: Readonly<Record<'table' | 'measure' | 'number' | 'text', string>>;
}

/** Which tables a report has, in this order. */
export type TableId =
  'respondents' | 'principles' | 'gaps' | 'statements' | 'priorities' | 'answers' | 'words' | 'advice' | 'about';
