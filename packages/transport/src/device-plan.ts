import {fillDocument} from '@toegang/domain/plan-document.js';
import type {PlanStep} from '@toegang/domain/plan.js';
import {problemAt, type NewPlan, type Plan, type PlanSettings} from '@toegang/model';
import {Doc, encodeStateAsUpdate, mergeUpdates} from 'yjs';
import {systemClock, type Clock} from './clock.js';
import type {DeviceStore} from './device-store.js';
import {DEVICE_PLANS, openLateStore, takeLateTurn} from './late-store.js';
import {PlanCopy} from './plan-copy.js';
import type {KnownPlan, MadePlan, PlanLink, PlanMark, PlanPlace, RefusedStep} from './plan-link.js';
import type {SessionEntry} from './session-link.js';

/** A plan as this device keeps it. */
interface KeptPlan {
  readonly id: string;
  readonly title: string;
  readonly document: Uint8Array;
  readonly earlier?: string | undefined;
}

/** What a tab says that just opened: another may know more than is kept at this moment. */
const WHAT_IS_NEW = 'what is new';
/** In milliseconds: until it is tried again to keep something. */
const AGAIN = 3000;

/** Where plans of this device are kept. */
function openPlanStore(clock: Clock = systemClock): DeviceStore<KeptPlan> {
  return openLateStore<KeptPlan>(DEVICE_PLANS, clock);
}

/** Makes a plan on this device. */
export async function makeDevicePlan(order: NewPlan): Promise<SessionEntry<MadePlan>> {
  if (order.content === undefined) {
    return {ok: false, reason: 'refused', problems: [problemAt('content', 'the content of the plan', undefined)]};
  }
  const id = `device-${new Doc().guid}`;
  const {title, content, round, earlier} = order;
  const plan: Plan = {schema: 'toegang-plan/1', id, title, content, ...(round !== undefined && {round}), actions: []};
  const document = new Doc();
  fillDocument(document, plan);
  const kept: KeptPlan = {id, title, document: encodeStateAsUpdate(document), ...(earlier !== undefined && {earlier})};
  if (!(await openPlanStore().put(id, kept))) return {ok: false, reason: 'refused', problems: []};
  return {ok: true, value: {id, keys: {view: '', edit: '', manage: ''}}};
}

/**
 * A plan that this device keeps. Two tabs that show it write in one plan. Owns: the copy of this tab, and keeping it. Does
 * not own: the plan that is kept, into which each tab merges its own.
 */
export class DevicePlan implements PlanLink {
  readonly #id: string;
  readonly #clock: Clock;
  readonly #store: DeviceStore<KeptPlan>;
  readonly #copy = new PlanCopy();
  readonly #listeners = new Set<() => void>();
  readonly #others: BroadcastChannel | null;
  #known: KnownPlan = {
    ...{plan: null, earlier: null, right: 'manage', isPublic: null, connection: 'connecting'},
    ...{pending: 0, refused: []},
  };
  #earlier: string | undefined;
  #keeping: Promise<void> | null = null;
  #isToKeepAgain = false;
  #isOver = false;
  #callOff = (): void => undefined;

  constructor({id}: PlanPlace, clock: Clock = systemClock) {
    this.#id = id;
    this.#clock = clock;
    this.#store = openPlanStore(clock);
    this.#others = openChannel(`${DEVICE_PLANS} ${id}`);
    this.#others?.addEventListener('message', ({data}: MessageEvent<unknown>) => this.#hear(data));
    void this.#load();
  }

  get known(): KnownPlan {
    return this.#known;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  mark(): PlanMark {
    return this.#copy.mark();
  }

  do(step: PlanStep, since?: PlanMark): void {
    const written = this.#copy.write(step, since);
    if (written.length === 0 || this.#isOver) return;
    for (const {clientID} of written) this.#copy.release(clientID); // nobody refuses here
    this.#others?.postMessage(mergeUpdates(written.map(({update}) => update)));
    this.#tell({plan: this.#copy.read(), pending: this.#known.pending + 1});
    this.#keep();
  }

  set({title}: PlanSettings): void {
    if (title !== undefined) this.do([{kind: 'rename', title}]);
  }

  async erase(): Promise<boolean> {
    await this.#keeping;
    const isGone = await this.#store.remove(this.#id);
    this.#others?.postMessage(null);
    this.#end();
    return isGone;
  }

  dismiss(refused: RefusedStep): void {
    this.#tell({refused: this.#known.refused.filter((one) => one !== refused)});
  }

  close(): void {
    this.#listeners.clear();
    void (this.#keeping ?? Promise.resolve()).then(() => this.#stop());
  }

  async #load(): Promise<void> {
    // behind who is keeping it now: a page that is left keeps its last words while the next one opens
    const kept = await takeLateTurn(`${DEVICE_PLANS} ${this.#id}`, () => this.#store.get(this.#id));
    if (this.#isOver) return;
    if (kept === undefined) {
      this.#end();
      return;
    }
    this.#others?.postMessage(WHAT_IS_NEW);
    this.#copy.merge(kept.document);
    this.#earlier = kept.earlier;
    const before = kept.earlier === undefined ? undefined : await this.#store.get(kept.earlier);
    this.#tell({connection: 'live', plan: this.#copy.read(), earlier: before ? readKept(before) : null});
  }

  /** What another tab did; null when it erased the plan. */
  #hear(data: unknown): void {
    if (data === null) this.#end();
    if (data === WHAT_IS_NEW && this.#known.plan !== null) this.#others?.postMessage(this.#copy.state);
    if (!(data instanceof Uint8Array) || this.#isOver) return;
    this.#copy.merge(data);
    this.#tell({plan: this.#copy.read()});
  }

  #keep(): void {
    this.#isToKeepAgain = this.#keeping !== null;
    this.#keeping ??= this.#keepOnce().finally(() => {
      this.#keeping = null;
      if (this.#isToKeepAgain) this.#keep();
    });
  }

  /** One tab at a time, each with what the others kept. */
  async #keepOnce(): Promise<void> {
    const pending = this.#known.pending;
    const isKept = await takeLateTurn(`${DEVICE_PLANS} ${this.#id}`, async () => {
      const kept = await this.#store.get(this.#id);
      if (this.#isOver) return true;
      if (kept) this.#copy.merge(kept.document);
      const title = this.#copy.read()?.title ?? '';
      return this.#store.put(this.#id, {id: this.#id, title, document: this.#copy.state, earlier: this.#earlier});
    });
    this.#callOff();
    if (this.#isOver) return;
    if (isKept) this.#tell({connection: 'live', plan: this.#copy.read(), pending: this.#known.pending - pending});
    else this.#tell({connection: 'offline'});
    if (!isKept) this.#callOff = this.#clock.after(AGAIN, () => this.#keep());
  }

  #end(): void {
    this.#tell({connection: 'gone', plan: null});
    this.#stop();
  }

  #stop(): void {
    this.#isOver = true;
    this.#callOff();
    this.#others?.close();
  }

  #tell(change: Partial<KnownPlan>): void {
    this.#known = {...this.#known, ...change};
    for (const listener of this.#listeners) queueMicrotask(listener);
  }
}

function readKept({document}: KeptPlan): Plan | null {
  const copy = new PlanCopy();
  copy.merge(document);
  return copy.read();
}

/** Null in a sandboxed page, which has no other tabs. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
