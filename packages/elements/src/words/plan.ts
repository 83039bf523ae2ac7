import type {PlanBringPartWords, PlanBringWords} from './plan-bring.js';
import type {PlanCardWords} from './plan-card.js';
import type {PlanFormWords} from './plan-form.js';
import type {ResultsWords} from './results.js';

/** What a plan says before the part that draws it is there. */
export interface PlanStartWords extends ResultsWords {
  readonly title: string;
}

/** A card that moves: where it is or would be. */
export interface MovingCard {
  readonly name: string;
  readonly column: string;
  /** 1 is the top. */
  readonly place: number;
  /** In cards of the column, this one too. */
  readonly count: number;
}

/** What a plan says on its board, and of how it is kept. */
export interface PlanBoardWords {
  /** Above what is wrong with the plan. */
  readonly wrongPlan: string;
  /** Above what is wrong with the content. */
  readonly wrongContent: string;
  readonly connecting: string;
  readonly statuses: Readonly<Record<'idea' | 'planned' | 'doing' | 'done' | 'stopped', string>>;
  /** Heading of a column without a level, or without a principle. */
  readonly noLevel: string;
  readonly noPrinciple: string;
  /** How many cards there are, in words. */
  readonly actions: (count: number) => string;
  readonly emptyColumn: string;
  readonly showMore: (left: number) => string;
  /** Above the choice of what the columns are. */
  readonly columns: string;
  readonly groupings: Readonly<Record<'status' | 'level' | 'principle', string>>;
  /** Who sees to it, by role and organisation. */
  readonly owners: (owners: readonly string[]) => string;
  /** Of a day such as `2026-11-22`. */
  readonly dueOn: (day: string) => string;
  /** Why somebody should look at a card. */
  readonly concerns: Readonly<Record<'late' | 'no-owner' | 'no-due' | 'not-started', string>>;

  /** The name of the handle of a card. */
  readonly handle: (action: string) => string;
  /** How a card is moved by keyboard; only for who listens. */
  readonly moveHelp: string;
  readonly moveUp: (action: string) => string;
  readonly moveDown: (action: string) => string;
  readonly moveTo: (action: string) => string;
  readonly toColumn: (column: string, count: number) => string;
  readonly toTop: string;
  readonly up: string;
  readonly down: string;
  readonly toBottom: string;
  readonly leaveThere: string;
  /** What is said while a card moves; only for who listens. */
  readonly moving: Readonly<
    Record<'lifted' | 'moved' | 'cancelled' | 'dropped' | 'stayed', (card: MovingCard) => string>
  >;
}

/** All that a plan says. */
export interface PlanWords extends PlanStartWords, PlanBoardWords, PlanCardWords, PlanBringWords {
  /** Those of the form, where they came with the rest; in Dutch the form brings them. */
  readonly form?: PlanFormWords;
}

/** What is known of the words at each moment: at least those of the start. */
export type KnownPlanWords = PlanStartWords & Partial<PlanWords & PlanBringPartWords>;
