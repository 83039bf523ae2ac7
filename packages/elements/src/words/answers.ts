import type {ResultsWords} from './results.js';

/** What the open answers say besides what every element says. Numbers come in as text. */
export interface AnswersOwnWords {
  readonly title: string;
  readonly intro: string;
  /** Nothing was approved, or nobody wrote anything. */
  readonly nothingYet: string;
  readonly search: string;
  readonly searchHint: string;
  readonly groupChoice: string;
  readonly allGroups: string;
  readonly principleChoice: string;
  readonly allPrinciples: string;
  /** Answers that belong to no principle. */
  readonly remarks: string;
  /** An entry of a list with how many there are: `Regie (7)`. */
  readonly withCount: (label: string, count: string) => string;
  readonly recurring: string;
  readonly recurringHint: string;
  /** How many fit, of how many there are. */
  readonly found: (count: number, total: number) => string;
  readonly inSight: (count: number) => string;
  readonly nothingFound: string;
  readonly clear: string;
  readonly more: (count: number) => string;
  readonly readOn: string;
  readonly fold: string;
  /** Who wrote it, and about what. */
  readonly by: (group: string) => string;
  readonly about: string;
  /** On paper: which answers these are; each of `choices` is one of the next three. */
  readonly chosen: (choices: readonly string[]) => string;
  readonly chosenGroup: (group: string) => string;
  readonly chosenPrinciple: (principle: string) => string;
  readonly chosenSearch: (search: string) => string;
}

/** Every word of the open answers. */
export interface AnswersWords extends ResultsWords, AnswersOwnWords {}

/** Those that are there from the beginning; the others come with the part that draws. */
export type KnownAnswersWords = ResultsWords & Pick<AnswersOwnWords, 'title'> & Partial<AnswersOwnWords>;
