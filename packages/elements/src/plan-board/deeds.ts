import {undoStep, type PlanStep} from '@toegang/domain/plan.js';
import type {Plan} from '@toegang/model';
import type {PlanLink, PlanMark} from '@toegang/transport';
import {eventsOf} from './events.js';
import {leaveToOthers} from './take-back.js';

/** Something that was done, and can be taken back. */
interface Deed {
  /** What takes it back. */
  readonly back: PlanStep;
  /** The plan right after it. */
  readonly then: Plan;
  readonly mark: PlanMark;
}

/** How taking back went: all of it, not what somebody else changed since, or nothing. */
export type Outcome = 'all' | 'part' | 'nothing';

/**
 * What the user did to the plan, to take back and to do again.
 *
 * Owns: the two piles. Does not own: the plan, which somebody else may change meanwhile.
 */
export class Deeds {
  readonly #host: EventTarget;
  readonly #link: () => PlanLink | null;
  #done: readonly Deed[] = [];
  #undone: readonly Deed[] = [];

  constructor(host: EventTarget, link: () => PlanLink | null) {
    this.#host = host;
    this.#link = link;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Another plan begins. */
  forget(): void {
    [this.#done, this.#undone] = [[], []];
  }

  /** Does a step; what was taken back before cannot be done again after it. */
  do(step: PlanStep, since?: PlanMark): void {
    const deed = this.#perform(step, since);
    if (deed === null) return;
    [this.#done, this.#undone] = [[...this.#done, deed], []];
  }

  undo(): Outcome {
    const deed = this.#done.at(-1);
    this.#done = this.#done.slice(0, -1);
    const [outcome, back] = this.#takeBack(deed);
    if (back !== null) this.#undone = [...this.#undone, back];
    return outcome;
  }

  redo(): Outcome {
    const deed = this.#undone.at(-1);
    this.#undone = this.#undone.slice(0, -1);
    const [outcome, back] = this.#takeBack(deed);
    if (back !== null) this.#done = [...this.#done, back];
    return outcome;
  }

  #takeBack(deed: Deed | undefined): readonly [Outcome, Deed | null] {
    const now = this.#link()?.known.plan;
    if (deed === undefined || !now) return ['nothing', null];
    const {step, isPartial} = leaveToOthers(deed.back, deed.then, now);
    const back = step.length === 0 ? null : this.#perform(step, deed.mark);
    return [back === null ? 'nothing' : isPartial ? 'part' : 'all', back];
  }

  #perform(step: PlanStep, since?: PlanMark): Deed | null {
    const link = this.#link();
    const before = link?.known.plan;
    if (link === null || !before) return null;
    const back = undoStep(before, step);
    if (since === undefined) link.do(step);
    else link.do(step, since);
    const then = this.#link()?.known.plan ?? before;
    for (const event of eventsOf(step, before, then)) this.#host.dispatchEvent(event);
    return back.length === 0 ? null : {back, then, mark: link.mark()};
  }
}
