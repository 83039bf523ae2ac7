import type {PlanStep} from '@toegang/domain/plan.js';
import {mergeUpdates} from 'yjs';
import type {Clock} from './clock.js';
import type {DeviceStore} from './device-store.js';
import {openLateStore} from './late-store.js';

/** A step on its way: what it is, what it changes in the document, and under which number it was written. */
export interface WaitingStep {
  /** By which they stand in order on the device. */
  readonly name: string;
  /** Which plan of which collector. */
  readonly plan: string;
  readonly step: PlanStep;
  readonly update: Uint8Array;
  readonly clientID: number;
}

/** In bytes: what is sent at once, unless one step is larger. */
const MOST_AT_ONCE = 256_000;
/** In milliseconds: what is acknowledged sooner never touches the device. */
const KEPT_AFTER = 250;

/**
 * What was done on this device to a plan, in order, until who keeps the plan has it. What waits longer than a moment is
 * kept on the device as well, and goes when it is acknowledged. Owns: that order. Does not own: sending.
 */
export class PlanOutbox {
  readonly #store: DeviceStore<WaitingStep>;
  readonly #plan: string;
  readonly #clock: Clock;
  readonly #kept = new Set<string>();
  #waiting: readonly WaitingStep[] = [];
  #count = 0;
  #callOff = (): void => undefined;

  constructor(plan: string, clock: Clock) {
    this.#store = openLateStore('toegang-plan-outbox', clock);
    this.#plan = plan;
    this.#clock = clock;
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** What is sent next: several steps as one, or with `onlyFirst` one. */
  next(onlyFirst: boolean): {readonly steps: readonly WaitingStep[]; readonly update: Uint8Array} | null {
    const [first] = this.#waiting;
    if (first === undefined) return null;
    let size = 0;
    const fits = (step: WaitingStep): boolean => (size += step.update.length) <= MOST_AT_ONCE;
    const end = this.#waiting.findIndex((step) => !fits(step));
    const several = this.#waiting.slice(0, end === -1 ? undefined : Math.max(end, 1));
    const steps = onlyFirst ? [first] : several;
    return {steps, update: mergeUpdates(steps.map(({update}) => update))};
  }

  /** All that waits, oldest first. */
  get waiting(): readonly WaitingStep[] {
    return this.#waiting;
  }

  /** What an earlier page left here; other tabs may send the same, which then counts once. */
  async load(): Promise<readonly WaitingStep[]> {
    const known = await this.#store.list();
    const left = known.filter(({plan}) => plan === this.#plan);
    for (const {name} of left) this.#kept.add(name);
    this.#waiting = [...left, ...this.#waiting];
    return left;
  }

  add({step, update, clientID}: Pick<WaitingStep, 'step' | 'update' | 'clientID'>): void {
    const moment = `${this.#clock.now()}`.padStart(15, '0');
    const name = `${moment}-${`${this.#count++}`.padStart(6, '0')}-${clientID}`;
    this.#waiting = [...this.#waiting, {name, plan: this.#plan, step, update, clientID}];
    this.#callOff();
    this.#callOff = this.#clock.after(KEPT_AFTER, () => this.keep());
  }

  /** They are kept elsewhere, or will never be. */
  drop(steps: readonly WaitingStep[]): void {
    this.#waiting = this.#waiting.filter((one) => !steps.includes(one));
    for (const {name} of steps) if (this.#kept.delete(name)) void this.#store.remove(name);
  }

  /** Keeps on the device all that waits. */
  keep(): void {
    for (const step of this.#waiting) {
      if (this.#kept.has(step.name)) continue;
      this.#kept.add(step.name);
      void this.#store.put(step.name, step);
    }
  }
}
