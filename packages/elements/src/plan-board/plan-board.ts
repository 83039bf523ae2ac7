import type {Plan, PublishedResults, Session} from '@toegang/model';
import type {PlanTransport} from '@toegang/transport';
import {property} from 'lit/decorators.js';
import {LatePartElement} from '../context/late-part-element.js';
import type {KnownPlanWords} from '../words/plan.js';
import {planWords} from './plan-languages.js';
import type {PlanPoint} from './plan-point.js';

/**
 * What was agreed to improve, by whom and when: a card for each action, on a board, in a list or along the time.
 *
 * The key of a plan comes from behind the `#` of the address and is taken out of it. Without a place to keep it in,
 * nothing is kept: the page hears of every change and decides.
 *
 * @fires {ActionChangeEvent} toegang-action-change - The user added, changed, moved or took away an action.
 */
export class PlanBoard extends LatePartElement<KnownPlanWords, readonly PublishedResults[]> {
  /** Id of the plan; the address of the page may say it, too. */
  @property({attribute: 'plan-id'}) planId: string | null = null;

  /** How the plan is shown first: `board`, `list` or `timeline`. */
  @property() view: string | null = null;

  /** Where the plan is kept: `off`, on this `device`, or at the `endpoint`. */
  @property() store: string | null = null;

  /** Ids of the rounds before and after, with spaces between, to see whether it helped. */
  @property() compare: string | null = null;

  /** For residents: what is done with what they said, without names. */
  @property({attribute: 'for-residents', type: Boolean}) forResidents = false;

  /** A plan as data, to show and to change here. */
  @property({attribute: false}) plan: Plan | null = null;

  /** The plan before this one, as data. */
  @property({attribute: false}) earlier: Plan | null = null;

  /** A session as data, of which the points may become actions. */
  @property({attribute: false}) session: Session | null = null;

  /** Points that somebody wrote down elsewhere on the page; see `addPoints`. */
  @property({attribute: false}) points: readonly PlanPoint[] = [];

  /** Where plans are kept; a collector at `endpoint`, or this device, when left out. */
  @property({attribute: false}) plans: PlanTransport | null = null;

  /** The day that counts as today, such as `2026-11-22`; that of the device when left out. */
  @property({attribute: false}) today: string | null = null;

  constructor() {
    super(planWords, () => import('./plan-view.js'));
  }

  /** Offers points as drafts of actions, such as those of `toegang-point-add`; who looks at the plan chooses. */
  addPoints(points: readonly PlanPoint[]): void {
    this.points = [...this.points, ...points];
  }
}
