import type {PlanStep} from '@toegang/domain/plan.js';
import type {NewPlan, Plan, PlanSettings, Problem} from '@toegang/model';
import type {SessionEntry} from './session-link.js';

/** What somebody may do with a plan: read it, change its actions, or also change its title, show it to all and erase it. */
export type PlanRight = 'view' | 'edit' | 'manage';

/** A step that who keeps the plan did not take, and why. What was written in it is in `step`, so that it can be shown. */
export interface RefusedStep {
  readonly step: PlanStep;
  /** `not-yours`: another key may; `full`: the plan can hold no more; `wrong`: see `problems`. */
  readonly reason: 'not-yours' | 'full' | 'wrong';
  readonly problems: readonly Problem[];
}

/** A plan as one device knows it at this moment. Never changed in place: another moment is another object. */
export interface KnownPlan {
  /** With all that was done here, also what is still on its way; null until it was heard of. */
  readonly plan: Plan | null;
  /** The plan before this one; null when there is none. */
  readonly earlier: Plan | null;
  readonly right: PlanRight;
  /** Whether residents may read it; null where nobody else can read it anyhow. */
  readonly isPublic: boolean | null;
  /** `offline`: what is done here waits and is sent later. `gone`: there is no such plan, or the key opens nothing. */
  readonly connection: 'connecting' | 'live' | 'offline' | 'gone';
  /** In steps: what was done here and is not kept yet. */
  readonly pending: number;
  readonly refused: readonly RefusedStep[];
}

/** What somebody saw of a plan when they began to write; only who made it can read it. */
export type PlanMark = object;

/** A plan that a device shows. */
export interface PlanLink {
  readonly known: KnownPlan;
  /** Calls `listener` after every change of `known`; gives what ends that. */
  subscribe(listener: () => void): () => void;
  /** Remembers the plan of this moment, for who begins to write and is done later. */
  mark(): PlanMark;
  /**
   * Never throws and never waits: what cannot be sent now is sent later, in order. Texts that others changed since the
   * mark keep their words beside these; without a mark the step is about what is known now.
   */
  do(step: PlanStep, since?: PlanMark): void;
  /** Changes the plan as a whole, for who manages it. */
  set(settings: PlanSettings): void;
  /** Erases the plan for good, where it is kept: here, or for everybody when the right is `manage`. */
  erase(): Promise<boolean>;
  /** Takes a refusal away, once somebody read it. */
  dismiss(refused: RefusedStep): void;
  /** Ends the connection of this device; the plan stays. */
  close(): void;
}

/** Which plan, and the key that opens it. Without a key: what residents may read. */
export interface PlanPlace {
  readonly id: string;
  readonly key: string | null;
}

/** A plan that was made just now, with what lets people in. */
export interface MadePlan {
  readonly id: string;
  readonly keys: Readonly<Record<PlanRight, string>>;
}

/** Where plans are kept, as a device reaches them. */
export interface PlanTransport {
  open(place: PlanPlace): PlanLink;
  /** Makes a plan, with the key of the coordinator. */
  make(order: NewPlan, coordinatorKey: string): Promise<SessionEntry<MadePlan>>;
}
