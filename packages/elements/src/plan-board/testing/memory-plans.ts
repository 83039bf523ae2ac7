import {changePlan, type PlanStep} from '@toegang/domain/plan.js';
import type {NewPlan, Plan} from '@toegang/model';
import type {KnownPlan, MadePlan, PlanLink, PlanPlace, PlanTransport, SessionEntry} from '@toegang/transport';

type Refusal = (SessionEntry<never> & {readonly ok: false})['reason'];

/** Stands in for where a plan is kept: it takes everything at once, or lets it wait. `edit` and `manage` are its keys. */
export class MemoryPlans implements PlanTransport {
  /** What was done on the device, in order. */
  readonly done: PlanStep[] = [];
  readonly opened: PlanPlace[] = [];
  readonly ordered: NewPlan[] = [];
  known: KnownPlan;
  refuses: Refusal | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(plan: Plan | null, known: Partial<KnownPlan> = {}) {
    this.known = {
      ...{plan, earlier: null, right: 'edit', isPublic: false, connection: 'live', pending: 0, refused: []},
      ...known,
    };
  }

  /** The device hears how things are. */
  tell(change: Partial<KnownPlan>): void {
    this.known = {...this.known, ...change};
    for (const listener of this.#listeners) listener();
  }

  /** Somebody else changes the plan. */
  change(step: PlanStep): void {
    if (this.known.plan) this.tell({plan: changePlan(this.known.plan, step)});
  }

  open(place: PlanPlace): PlanLink {
    this.opened.push(place);
    const read = (): KnownPlan => this.known;
    return {
      get known() {
        return read();
      },
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
      },
      mark: () => ({}),
      do: (step) => {
        this.done.push(step);
        this.change(step);
      },
      set: ({title, public: isPublic}) => {
        if (title !== undefined) this.change([{kind: 'rename', title}]);
        if (isPublic !== undefined) this.tell({isPublic});
      },
      erase: () => {
        this.tell({plan: null, connection: 'gone'});
        return Promise.resolve(true);
      },
      dismiss: (refused) => this.tell({refused: this.known.refused.filter((each) => each !== refused)}),
      close: () => this.#listeners.clear(),
    };
  }

  make(order: NewPlan): Promise<SessionEntry<MadePlan>> {
    this.ordered.push(order);
    if (this.refuses !== null) return Promise.resolve({ok: false, reason: this.refuses, problems: []});
    const value = {id: 'made', keys: {view: 'view-key', edit: 'edit-key', manage: 'manage-key'}};
    return Promise.resolve({ok: true, value});
  }
}
