import type {PlanStep} from '@toegang/domain/plan.js';
import type {PlanSettings} from '@toegang/model';
import type {Clock} from './clock.js';
import type {KnownPlan, PlanLink, PlanMark, RefusedStep} from './plan-link.js';

/** The part that merges. */
export type PlanPart = typeof import('./plan-part.js');

const NOTHING_KNOWN: KnownPlan = {
  plan: null,
  earlier: null,
  right: 'view',
  isPublic: null,
  connection: 'connecting',
  pending: 0,
  refused: [],
};

/** In milliseconds: until a part that did not come is asked for again. */
const AGAIN = 3000;

/**
 * A plan of which the part that merges is still on its way. Owns: loading that part, again after a pause when it does not
 * come. Does not own: the plan.
 */
export class LatePlan implements PlanLink {
  readonly #clock: Clock;
  readonly #open: (part: PlanPart) => PlanLink;
  readonly #listeners = new Map<() => void, () => void>();
  #known = NOTHING_KNOWN;
  #link: PlanLink | null = null;
  #isClosed = false;
  #callOff = (): void => undefined;

  constructor(clock: Clock, open: (part: PlanPart) => PlanLink) {
    this.#clock = clock;
    this.#open = open;
    void this.#load();
  }

  get known(): KnownPlan {
    return this.#link?.known ?? this.#known;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.set(listener, this.#link?.subscribe(listener) ?? (() => undefined));
    return () => {
      this.#listeners.get(listener)?.();
      this.#listeners.delete(listener);
    };
  }

  mark(): PlanMark {
    return this.#link?.mark() ?? {};
  }

  do(step: PlanStep, since?: PlanMark): void {
    this.#link?.do(step, since); // before a plan is shown there is nothing to do with it
  }

  set(settings: PlanSettings): void {
    this.#link?.set(settings);
  }

  erase(): Promise<boolean> {
    return this.#link?.erase() ?? Promise.resolve(false);
  }

  dismiss(refused: RefusedStep): void {
    this.#link?.dismiss(refused);
  }

  close(): void {
    this.#isClosed = true;
    this.#callOff();
    this.#link?.close();
    this.#listeners.clear();
  }

  async #load(): Promise<void> {
    const part = await import('./plan-part.js').catch(() => null);
    if (this.#isClosed) return;
    if (part === null) {
      this.#known = {...NOTHING_KNOWN, connection: 'offline'};
      this.#callOff = this.#clock.after(AGAIN, () => void this.#load());
    } else {
      const link = this.#open(part);
      this.#link = link;
      for (const listener of this.#listeners.keys()) this.#listeners.set(listener, link.subscribe(listener));
    }
    for (const listener of this.#listeners.keys()) queueMicrotask(listener);
  }
}
