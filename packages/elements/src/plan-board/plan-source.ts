import {readPlan, type ContentPack, type Plan} from '@toegang/model';
import type {KnownPlan, PlanLink, PlanPlace, PlanTransport} from '@toegang/transport';
import type {ReactiveController} from 'lit';
import {findGiven} from '../context/given-source.js';
import {LoadController} from '../context/load-controller.js';
import type {LoadState} from '../context/load-state.js';
import type {Surroundings} from '../context/surroundings.js';
import {openGivenPlan} from './given-plan.js';
import {Keeping} from './keeping.js';
import type {PlanHost} from './plan-host.js';
import {rememberPlace, takePlace} from './plan-key.js';
import {isHere, plansAt, plansHere} from './reach.js';

/**
 * Which plan the user is at: the one that the page gives, else the one of the address, else one that begins here.
 *
 * Owns: that choice, and the link. Does not own: the plan.
 */
export class PlanSource implements ReactiveController {
  readonly #host: PlanHost;
  readonly #around: Surroundings;
  readonly #given: LoadController<Plan>;
  readonly #keeping: Keeping;
  readonly #forget: () => void;
  #taken: Plan | null = null;
  #isForAll = false;
  /** What the address let in, until there is a place to go to. */
  #invited: PlanPlace | null;

  /** `forget` hears that another plan begins. */
  constructor(host: PlanHost, around: Surroundings, forget: () => void) {
    this.#host = host;
    this.#around = around;
    this.#forget = forget;
    this.#given = new LoadController(host, () => findGiven(host.plan, null, readPlan));
    this.#keeping = new Keeping(host);
    this.#invited = host.plan === null ? takePlace(host.planId) : null;
    host.addController(this);
    if (this.#invited === null && host.plan === null && host.store === 'device') void this.#recallHere();
  }

  get link(): PlanLink | null {
    return this.#keeping.link;
  }

  get known(): KnownPlan | null {
    return this.#keeping.known;
  }

  /** What is wrong with the plan that the page gives; null when nothing is. */
  get wrong(): Extract<LoadState<Plan>, {kind: 'wrong'}> | null {
    const {state} = this.#given;
    return state?.kind === 'wrong' ? state : null;
  }

  /** Whether there is no plan, and none on its way. */
  get isAtDoor(): boolean {
    const isInvited = this.#invited !== null && this.#plansOf(this.#invited) !== null;
    return this.#given.state === null && this.#keeping.known === null && !isInvited;
  }

  /** Where plans are kept for more devices; null when the page names no place. */
  get plans(): PlanTransport | null {
    const endpoint = this.#host.endpoint ?? this.#around.endpoint;
    return this.#host.plans ?? (endpoint ? plansAt(endpoint) : null);
  }

  /** Whether it is what residents may read, without a key. */
  get isForAll(): boolean {
    return this.#isForAll && this.known?.isPublic === true;
  }

  get round(): string | null {
    return this.#host.round || this.#around.round;
  }

  hostUpdate(): void {
    this.#takeGiven();
    if (this.#invited === null || this.#plansOf(this.#invited) === null) return;
    const place = this.#invited;
    this.#invited = null;
    this.enter(place);
  }

  /** Goes to a plan that is kept somewhere. */
  enter(place: PlanPlace): void {
    const plans = this.#plansOf(place);
    if (plans === null) return;
    rememberPlace(place);
    this.#forget();
    this.#isForAll = place.key === null && !isHere(place);
    this.#keeping.enter(() => plans.open(place));
  }

  /** Begins a plan in which nothing stands yet. */
  begin(title: string, {id, version}: ContentPack): void {
    const {round} = this;
    if (this.#host.store === 'device') {
      void this.#beginHere({title, content: {id, version}, ...(round !== null && {round})});
      return;
    }
    this.#hold({
      schema: 'toegang-plan/1',
      id: crypto.randomUUID(),
      title,
      content: {id, version},
      ...(round === null ? {} : {round}),
      actions: [],
    });
  }

  leave(): void {
    rememberPlace(null);
    this.#forget();
    this.#isForAll = false;
    this.#keeping.leave();
  }

  #plansOf(place: PlanPlace): PlanTransport | null {
    return isHere(place) ? plansHere : this.plans;
  }

  /** A plan that was kept here before opens by itself. */
  async #recallHere(): Promise<void> {
    const [plan] = await plansHere.list();
    if (plan && this.isAtDoor) this.enter({id: plan.id, key: null});
  }

  /** A device that keeps nothing has the plan for as long as the page is open. */
  async #beginHere(order: Pick<Plan, 'title' | 'content' | 'round'>): Promise<void> {
    const made = await plansHere.make(order, '');
    if (made.ok) this.enter({id: made.value.id, key: null});
    else this.#hold({schema: 'toegang-plan/1', id: crypto.randomUUID(), ...order, actions: []});
  }

  #takeGiven(): void {
    const given = this.#given.state;
    if (given?.kind !== 'ready' || given.value === this.#taken) return;
    if (given.value.id !== this.#taken?.id) this.#forget();
    this.#taken = given.value;
    this.#hold(given.value);
  }

  #hold(plan: Plan): void {
    this.#keeping.enter(() => openGivenPlan(plan, this.#host.earlier));
  }
}
