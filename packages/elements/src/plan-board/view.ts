import type {PlanStep} from '@toegang/domain/plan.js';
import type {ContentPack, Plan, PlanAction, PublishedResults, Session} from '@toegang/model';
import type {PlanMark, PlanRight} from '@toegang/transport';
import type {PlanBringPartWords} from '../words/plan-bring.js';
import type {PlanWords} from '../words/plan.js';

/** What a part of the plan draws from. */
export interface PlanView {
  /** With everything done here. */
  readonly plan: Plan;
  /** The plan before this one; null when there is none. */
  readonly earlier: Plan | null;
  /** Names of principles, themes, tools, levels and statuses. */
  readonly content: ContentPack;
  /** `view` draws nothing that writes. */
  readonly right: PlanRight;
  /** For residents: what is done with what they said, without names. */
  readonly isForResidents: boolean;
  /** Whether residents may read it; null where nobody else can read it anyhow. */
  readonly isPublic: boolean | null;
  /** A day, such as `2026-11-22`. */
  readonly today: string;
  readonly words: PlanWords & Partial<PlanBringPartWords>;
  /** Of the title: 2, 3 or 4. */
  readonly level: number;
  /** The actions that are asked for by filters and search, in order. */
  readonly shown: readonly PlanAction[];
  /** The session that the page gives; null when it gives none. */
  readonly session: Session | null;
  /** Rounds that the page gives, oldest first, to see whether it helped. */
  readonly results: readonly PublishedResults[];
  /**
   * Does it, remembers it for undo, tells a screen reader and the page. `since`: what the user saw when they began to
   * write.
   */
  readonly do: (step: PlanStep, say?: string, since?: PlanMark) => void;
  /** Remembers the plan of this moment, for who begins to write and is done later. */
  readonly mark: () => PlanMark;
  /** Opens the form of an action; null: a new one. */
  readonly open: (id: string | null) => void;
  /** Lets a screen reader say it. */
  readonly say: (text: string) => void;
  /** Moves the focus to the first that fits, after the next update. */
  readonly focus: (selector: string) => void;
  readonly redraw: () => void;
}
