import type {ResultsWords} from './results.js';

// Every word of the radar that is ours and not the municipality's. Numbers come in as text, in the reader's digits.

/** What the first view says. */
export interface RadarStartWords extends ResultsWords {
  readonly title: string;
  readonly answers: (count: number) => string;
  readonly outOf: (mean: string, max: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly pointName: (principle: string, group: string, facts: string) => string;

  /** Differences that are found, or only seem to be there; `places` are all that are equally large. */
  readonly largestGaps: Readonly<Record<'holds' | 'seems', (places: readonly string[]) => string>>;
  readonly gapAt: (principle: string, higher: string, lower: string, difference: string) => string;
  readonly noGap: (groups: readonly string[]) => string;
  readonly extremes: (group: string, highest: string, lowest: string) => string;
  readonly scoreAt: (principles: readonly string[], mean: string) => string;

  readonly note: string;

  readonly drawing: (groups: readonly string[]) => string;
  readonly tapHint: string;
}

/** What the bars, the table and the explanations say. */
export interface RadarMoreWords {
  /** How to go from point to point. */
  readonly keys: string;
  readonly viewChoice: string;
  readonly views: Readonly<Record<'radar' | 'bars' | 'table', string>>;
  readonly intervalMark: string;
  /** What the inner ring (lowest value) and the outer ring (highest) stand for. */
  readonly ends: (min: string, lowest: string, max: string, highest: string) => string;
  readonly howToRead: string;
  readonly howToReadView: Readonly<Record<'radar' | 'bars' | 'table', string>>;

  /** Which side is high, and what has no colour. */
  readonly barEnds: (unknown: string) => string;
  readonly fromLowToHigh: (lowest: string, highest: string, counts: readonly string[]) => string;
  /** The same for few answers, in three bands. */
  readonly inBands: (counts: readonly string[]) => string;
  /** Who has no score: too much left open, or answered with this option. */
  readonly unknown: (label: string) => string;
  readonly counted: (label: string, count: string) => string;
  readonly table: string;
  readonly principle: string;
  /** The header of a column; `groups` is empty where there are no others. */
  readonly difference: (groups: readonly string[]) => string;
  readonly higher: (group: string, difference: string) => string;
  /** A difference that is found, one that may be there, and one that cannot be told from chance. */
  readonly gaps: Readonly<Record<'holds' | 'seems' | 'unclear', string>>;
}

/** Every word of the radar. */
export interface RadarWords extends RadarStartWords, RadarMoreWords {}

/** Those that are there from the beginning; the others come with the part that needs them, or with a language. */
export type KnownRadarWords = RadarStartWords & Partial<RadarMoreWords>;
