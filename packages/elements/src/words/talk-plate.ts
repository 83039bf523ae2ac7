import type {ResultsWords} from './results.js';

/** What the talk plate says besides what every element says. Numbers come in as text. */
export interface PlateOwnWords {
  readonly title: string;
  readonly loading: string;
  readonly unreachable: string;
  /** Above what is wrong with the content. */
  readonly wrongContent: string;
  readonly intro: string;
  /** What the talk is for, kept in sight. */
  readonly goalsTitle: string;
  readonly goals: readonly {readonly title: string; readonly text: string}[];
  readonly viewChoice: string;
  readonly viewChoices: Readonly<Record<'plate' | 'list', string>>;
  /** Above the themes, for who hears them. */
  readonly themes: string;
  readonly noThemes: string;
  /** The content is in another language than these words. */
  readonly otherLanguage: string;

  readonly back: string;
  readonly place: (place: string, total: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly cases: string;
  readonly caseNumber: (place: string) => string;
  readonly dilemma: string;
  readonly caseQuestions: string;
  readonly statements: string;
  readonly statementsHint: string;
  readonly practices: string;
  readonly practicePlace: (place: string) => string;
  readonly readMore: string;
  readonly principles: string;

  readonly questions: string;
  readonly questionsHint: string;
  /** Beside a theme that an answer leads to. */
  readonly fits: string;
  readonly suggestions: string;
  readonly noSuggestions: string;

  readonly scores: string;
  readonly scoresNote: (lowest: string, highest: string) => string;
  /** On the plate, where there is little room. */
  readonly score: (group: string, score: string) => string;
  readonly hiddenScore: (group: string, reason: string) => string;
  /** The lowest of the principles of a theme, in a sentence. */
  readonly lowest: (group: string, score: string, principle: string) => string;
  readonly hiddenBecause: (group: string, reason: string) => string;
  readonly otherContent: string;
  readonly scoresUnreachable: string;

  readonly print: string;

  readonly pointTitle: string;
  readonly pointLabel: string;
  readonly pointHint: string;
  readonly pointCase: string;
  readonly pointPrinciple: string;
  readonly noChoice: string;
  readonly addPoint: string;
  readonly errorWord: string;
  readonly pointEmpty: string;
  readonly pointAdded: string;
  readonly points: string;
}

/** Every word of the talk plate. */
export interface PlateWords extends Omit<ResultsWords, keyof PlateOwnWords>, PlateOwnWords {}

/** Those that are there from the beginning; the others come with the part that draws. */
export type KnownPlateWords = ResultsWords & Pick<PlateOwnWords, 'title'> & Partial<PlateOwnWords>;
