import type {ResultsWords} from './results.js';

// What is said where results can be taken along, and in the files themselves.

/** In which form results are taken along. */
export type ExportFormat = 'docx' | 'xlsx' | 'csv' | 'json' | 'svg' | 'png';

/** A picture that can be saved. */
export type ExportPicture = 'radar' | 'priorities';

/** What the buttons say besides what every element says. */
export interface ExportOwnWords {
  readonly takeAlong: string;
  readonly takeAlongHint: string;
  /** What each button does. */
  readonly formats: Readonly<Record<'print' | Exclude<ExportFormat, 'svg' | 'png'>, string>>;
  /** Before the buttons of one picture. */
  readonly savePicture: string;
  /** The same for who does not see the picture; `name` is what it shows. */
  readonly picture: (name: string) => string;
  readonly pictures: Readonly<Record<ExportPicture, string>>;
  readonly pictureFormats: Readonly<Record<'png' | 'svg', string>>;
  /** While a file is made; when it was given to the browser; when that did not work. */
  readonly making: string;
  readonly made: (file: string) => string;
  readonly notMade: string;
  /** In the foot of every page of paper. */
  readonly foot: (round: string, date: string) => string;
  readonly page: (page: string, pages: string) => string;
}

/** Every word of the buttons. */
export interface ExportWords extends ResultsWords, ExportOwnWords {}

/** What stands in the files. Numbers come in as text, in the reader's digits. */
export interface ExportFileWords {
  /** What a file is called, without its day and ending: small letters and dashes. */
  readonly fileName: string;
  readonly title: string;
  readonly closed: string;
  readonly ends: (min: string, lowest: string, max: string, highest: string) => string;
  readonly interval: string;
  readonly hiddenMark: string;
  /** The numbers of a picture in one sentence of its description. */
  readonly scoreOf: (principle: string, group: string, facts: string) => string;
  readonly outOf: (mean: string, max: string) => string;
  readonly answers: (count: number) => string;
  readonly between: (low: string, high: string) => string;
  /** Which of two groups gives more, and how much. */
  readonly higher: (group: string, difference: string) => string;
  /** How one group read a statement that others read otherwise. */
  readonly askedAs: (group: string, text: string) => string;
  readonly chosenBy: (share: string, n: string, respondents: string) => string;
  readonly headings: Readonly<
    Record<
      'summary' | 'respondents' | 'radar' | 'gaps' | 'statements' | 'priorities' | 'answers' | 'advice' | 'about',
      string
    >
  >;
  readonly note: string;
  readonly noPrinciple: string;
}
