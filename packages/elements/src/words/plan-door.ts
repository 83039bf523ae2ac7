import type {PlanManageWords} from './plan-manage.js';

/** What a plan says where it begins, and of how it is kept. */
export interface PlanDoorWords {
  /** What is done here waits, and is sent later. */
  readonly offline: string;
  readonly pending: (steps: number) => string;
  /** There is no such plan, or the key opens nothing. */
  readonly gone: string;
  readonly toEntry: string;
  /** Above what was not taken. */
  readonly refusedTitle: string;
  readonly refused: Readonly<Record<'not-yours' | 'full' | 'wrong', string>>;
  /** Before the words that were in it. */
  readonly refusedWords: string;
  readonly understood: string;

  readonly entryIntro: string;
  readonly planTitle: string;
  readonly planTitleHint: string;
  readonly titleMissing: string;
  /** Before a sentence on something to mend. */
  readonly errorWord: string;
  readonly hereTitle: string;
  readonly hereKept: string;
  readonly hereNotKept: string;
  readonly beginHere: string;
  readonly togetherTitle: string;
  readonly togetherHint: string;
  readonly coordinatorKey: string;
  readonly coordinatorKeyHint: string;
  readonly keyMissing: string;
  readonly makePlan: string;
  readonly making: string;
  readonly beginRefused: Readonly<Record<'unknown' | 'full' | 'busy' | 'refused' | 'offline', string>>;
  readonly madeTitle: string;
  readonly madeHint: string;
  readonly links: Readonly<Record<'view' | 'edit' | 'manage', string>>;
  readonly copy: (link: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly goToPlan: string;
  /** A plan that is kept on this device. */
  readonly keptHere: string;
  readonly eraseHere: string;
  readonly erased: string;
  readonly manage: PlanManageWords;
}
