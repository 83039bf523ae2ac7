import type {LanguageWords} from './language.js';

/** What every element says that shows results. */
export interface ResultsWords extends LanguageWords {
  readonly loading: string;
  readonly unreachable: string;
  readonly tryAgain: string;
  readonly wrong: string;
  readonly wrongHint: string;
  /** Why nothing of the results can be seen; `least` is how many people a group must have. */
  readonly empty: Readonly<Record<'round-open' | 'no-answers' | 'too-few', (least: number) => string>>;

  /** Of which day what is shown is, of `2026-11-21`; empty when that is no day. */
  readonly asOf: (date: string) => string;
  /** Beside numbers of a round that publishes while it is open. */
  readonly stillOpen: string;
  /** All groups together. */
  readonly everyone: string;
  readonly people: (count: number) => string;
  /** Why a value is not shown: a short reason that can stand alone. */
  readonly hidden: Readonly<Record<'round-open' | 'too-few' | 'protects-another' | 'no-answers', string>>;
  /** Why a whole group is not shown, as a sentence. */
  readonly groupHidden: (group: string, reason: string, least: number) => string;
}
