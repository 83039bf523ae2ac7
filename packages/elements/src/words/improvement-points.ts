import type {ResultsWords} from './results.js';

/** What the list of improvement points says besides what every element says. Numbers come in as text. */
export interface PointsOwnWords {
  readonly title: string;
  /** In one sentence what is chosen most; each of `parts` is of one group. */
  readonly summary: (parts: readonly string[]) => string;
  readonly mostOf: (group: string, points: readonly string[], share: string) => string;
  /** Where too many are equal to name them. */
  readonly equalOf: (group: string, count: number, share: string) => string;
  /** Nobody was asked for improvement points, or nobody of a group chose one. */
  readonly notAsked: string;
  readonly noneChosen: string;
  readonly note: string;
  readonly groupChoice: string;
  readonly groupChoices: Readonly<Record<'groups' | 'together', string>>;
  /** Why no numbers stand before the points of a group. */
  readonly orderUncertain: (least: number) => string;
  readonly rank: (rank: string) => string;
  /** `34 van 120 inwoners`; without `group` people in general. */
  readonly partOf: (count: string, total: string, group: string | null) => string;
  /** Instead of 0 % where somebody chose it. */
  readonly almostNone: string;
  readonly wordingOf: (group: string) => string;
  readonly principle: string;
  /** How many points of the picked principle there are in sight. */
  readonly principleShown: (principle: string, count: number) => string;
  readonly showAll: (count: number) => string;
  readonly unchosen: (count: number) => string;
  readonly hiddenPoints: (count: number, reason: string) => string;
  readonly howToRead: string;
  readonly howToReadBars: (full: string) => string;
  readonly table: string;
  readonly point: string;
}

/** Every word of the list of improvement points. */
export interface PointsWords extends ResultsWords, PointsOwnWords {}

/** Those that are there from the beginning; the others come with the part that draws. */
export type KnownPointsWords = ResultsWords & Pick<PointsOwnWords, 'title'> & Partial<PointsOwnWords>;
