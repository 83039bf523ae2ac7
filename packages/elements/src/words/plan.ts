import type {ActionStatus} from '@toegang/model';
import type {PlanBringWords} from './plan-bring.js';
import type {PlanCardWords} from './plan-card.js';
import type {ResultsWords} from './results.js';

/** What a plan says before the part that draws it is there. */
export interface PlanStartWords extends ResultsWords {
  readonly title: string;
}

/** What a plan says on its board, and of how it is kept. */
export interface PlanBoardWords {
  /** Above what is wrong with the plan. */
  readonly wrongPlan: string;
  /** Above what is wrong with the content. */
  readonly wrongContent: string;
  readonly connecting: string;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  /** Heading of a column without a level, or without a principle. */
  readonly noLevel: string;
  readonly noPrinciple: string;
  /** How many cards there are, in words. */
  readonly actions: (count: number) => string;
  readonly emptyColumn: string;
}

/** All that a plan says. */
export interface PlanWords extends PlanStartWords, PlanBoardWords, PlanCardWords, PlanBringWords {}

/** What is known of the words at each moment: at least those of the start. */
export type KnownPlanWords = PlanStartWords & Partial<PlanWords>;
