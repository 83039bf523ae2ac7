import type {PlanBringPartWords, PlanBringWords} from './plan-bring.js';
import type {PlanCardWords} from './plan-card.js';
import type {PlanDoorWords} from './plan-door.js';
import type {PlanFindWords} from './plan-find.js';
import type {PlanFormWords} from './plan-form.js';
import type {PlanMoveWords} from './plan-move.js';
import type {PlanMoreWords} from './plan-more.js';
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
  readonly noPlanYet: string;
  readonly statuses: Readonly<Record<'idea' | 'planned' | 'doing' | 'done' | 'stopped', string>>;
  /** Heading of a column without a level, or without a principle. */
  readonly noLevel: string;
  readonly noPrinciple: string;
  /** How many cards there are, in words. */
  readonly actions: (count: number) => string;
  readonly emptyColumn: string;
  readonly undo: string;
  readonly redo: string;
  /** What is said after taking back or doing again; only for who listens. */
  readonly undone: Readonly<Record<'all' | 'part' | 'nothing', string>>;
  readonly redone: Readonly<Record<'all' | 'part' | 'nothing', string>>;
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
}

/** All that a plan says. */
export interface PlanWords extends PlanStartWords, PlanBoardWords, PlanCardWords, PlanBringWords {
  /** Those of parts that load later, where they came with the rest; in Dutch each part brings its own. */
  readonly find?: PlanFindWords;
  readonly form?: PlanFormWords;
  readonly door?: PlanDoorWords;
  readonly move?: PlanMoveWords;
  readonly more?: PlanMoreWords;
}

/** What is known of the words at each moment: at least those of the start. */
export type KnownPlanWords = PlanStartWords & Partial<PlanWords & PlanBringPartWords>;
