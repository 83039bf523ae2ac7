import type {PlanStep} from '@toegang/domain/plan.js';
import type {PlanSettings} from '@toegang/model';
import {Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector, mergeUpdates} from 'yjs';
import {systemClock, type Clock} from './clock.js';
import {addressOf, type HttpOptions} from './http-client.js';
import {LiveLine} from './live-line.js';
import {onReturn} from './on-return.js';
import {pauseAfter, type Pauses} from './pauses.js';
import {PlanCopy, missingIn} from './plan-copy.js';
import type {KnownPlan, PlanLink, PlanMark, PlanPlace, RefusedStep} from './plan-link.js';
import {PlanOutbox, type WaitingStep} from './plan-outbox.js';
import {
  erasePlan,
  lookAtOther,
  lookAtPlan,
  sendSettings,
  sendUpdate,
  type PlanLook,
  type Sent,
} from './plan-requests.js';

/** People look at it together, so it is tried often. */
const HASTY: Pauses = {firstMs: 500, longestMs: 4000};
/** In milliseconds, less up to half by chance: how often is asked while nothing comes by itself. */
const ASK_OFTEN = 3000;
/** The same while it does. */
const ASK_SELDOM = 30_000;
/** In milliseconds: a room full of devices comes back one after another. */
const SPREAD = 500;

/** What is known beside the plan itself. */
type Around = Omit<KnownPlan, 'plan' | 'pending'>;

/**
 * A plan that a collector keeps, as one device changes it with others. Owns: what the collector told (`kept`), when is asked
 * and when is sent. Does not own: the copy in which this device writes, and the order of what waits.
 */
export class HttpPlan implements PlanLink {
  readonly #options: HttpOptions;
  readonly #place: PlanPlace;
  readonly #clock: Clock;
  readonly #kept = new Doc();
  readonly #copy = new PlanCopy();
  readonly #outbox: PlanOutbox;
  readonly #line: LiveLine;
  readonly #listeners = new Set<() => void>();
  readonly #endReturns: () => void;
  readonly #loading: Promise<void>;
  #around: Around = {earlier: null, right: 'view', isPublic: null, connection: 'connecting', refused: []};
  #known: KnownPlan | null = null;
  #etag: string | null = null;
  #failures = 0;
  #isTelling = false;
  #isOver = false;
  #isLooking = false;
  #isToLookAgain = false;
  #isSending = false;
  #isOneByOne = false;
  #isEarlierKnown = false;
  #wish: boolean | null = null;
  #notBefore = 0;
  #callOffLook = (): void => undefined;

  constructor(options: HttpOptions, place: PlanPlace) {
    this.#options = options;
    this.#place = place;
    this.#clock = options.clock ?? systemClock;
    this.#outbox = new PlanOutbox(addressOf(options, 'plans', place.id), this.#clock);
    this.#kept.on('update', (update: Uint8Array) => {
      this.#copy.merge(update);
      this.#tell();
    });
    this.#endReturns = onReturn(() => {
      this.#line.drop();
      this.#look();
    });
    this.#line = new LiveLine(options, {
      ...{name: `plan/${place.id}`, key: place.key ?? ''},
      known: () => encodeStateAsUpdate(this.#kept),
      heard: (live) => this.#take(encodeStateAsUpdate(live, encodeStateVector(this.#kept))),
      broken: () => this.#lookAfter(SPREAD * this.#clock.chance()),
    });
    this.#loading = this.#outbox.load().then((left) => {
      for (const {update} of left) this.#copy.merge(update);
    });
    this.#look();
  }

  get known(): KnownPlan {
    this.#known ??= {
      ...this.#around,
      isPublic: this.#wish ?? this.#around.isPublic,
      plan: this.#copy.read(),
      pending: this.#outbox.size + (this.#wish === null ? 0 : 1),
    };
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
    if (this.#around.right === 'view') {
      this.#refuse({step, reason: 'not-yours', problems: []});
      return;
    }
    for (const written of this.#copy.write(step, since)) this.#outbox.add(written);
    if (this.#around.connection !== 'live') this.#outbox.keep();
    this.#tell();
    void this.#send();
  }

  set({title, public: isPublic}: PlanSettings): void {
    if (isPublic !== undefined) this.#wish = isPublic;
    if (title !== undefined) this.do([{kind: 'rename', title}]);
    this.#tell();
    void this.#send();
  }

  async erase(): Promise<boolean> {
    const isGone = await erasePlan(this.#options, this.#place);
    if (isGone) this.#end();
    return isGone;
  }

  dismiss(refused: RefusedStep): void {
    this.#tell({refused: this.#around.refused.filter((one) => one !== refused)});
  }

  close(): void {
    this.#outbox.keep();
    this.#listeners.clear();
    this.#stop();
  }

  /** Asks how the plan is; when it is being asked already, once more after that. */
  #look(): void {
    if (this.#isOver) return;
    this.#isToLookAgain = this.#isLooking;
    if (this.#isLooking) return;
    this.#isLooking = true;
    void this.#lookOnce().finally(() => {
      this.#isLooking = false;
      if (this.#isToLookAgain) this.#look();
    });
  }

  async #lookOnce(): Promise<void> {
    this.#callOffLook();
    const vector = this.#kept.store.clients.size === 0 ? null : encodeStateVector(this.#kept);
    const look = await lookAtPlan(this.#options, this.#place, {etag: this.#etag, vector});
    await this.#loading;
    if (this.#isOver) return;
    if (look.kind === 'gone') this.#end();
    else if (look.kind === 'wait' || !this.#hear(look)) this.#rest();
    else this.#lookAfter((this.#line.isOpen ? ASK_SELDOM : ASK_OFTEN) * (1 - this.#clock.chance() / 2));
  }

  /** False when what came cannot be read. */
  #hear(look: PlanLook & {readonly kind: 'seen' | 'unchanged'}): boolean {
    if (look.kind === 'seen' && !this.#take(look.bytes)) return false;
    if (look.kind === 'seen') this.#etag = look.etag;
    this.#failures = 0;
    const {right, isPublic, hasEarlier} = look.news;
    this.#tell({connection: 'live', right, isPublic});
    this.#line.open();
    if (hasEarlier) void this.#lookAtEarlier();
    void this.#send();
    return true;
  }

  #take(bytes: Uint8Array): boolean {
    try {
      applyUpdate(this.#kept, bytes);
      return true;
    } catch {
      return false;
    }
  }

  #lookAfter(delayMs: number): void {
    this.#callOffLook();
    this.#callOffLook = this.#clock.after(delayMs, () => this.#look());
  }

  /** Nobody answers: what waits is kept on the device meanwhile. */
  #rest(): void {
    this.#failures += 1;
    this.#outbox.keep();
    this.#tell({connection: 'offline'});
    this.#lookAfter(pauseAfter(this.#failures, this.#clock.chance(), HASTY));
  }

  async #lookAtEarlier(): Promise<void> {
    if (this.#isEarlierKnown) return;
    this.#isEarlierKnown = true;
    const look = await lookAtOther(this.#options, this.#place, 'earlier');
    if (look.kind === 'wait') this.#isEarlierKnown = false;
    if (look.kind === 'seen') this.#tell({earlier: look.plan});
  }

  /** Sends one thing after another, until nothing waits or nobody answers. */
  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    while (!this.#isOver && this.#clock.now() >= this.#notBefore && (await this.#sendNext()));
    this.#isSending = false;
  }

  async #sendNext(): Promise<boolean> {
    const next = this.#outbox.next(this.#isOneByOne);
    if (next !== null) return this.#judge(next.steps, await this.#sendWhole(next.update));
    this.#isOneByOne = false;
    const wish = this.#wish;
    if (wish === null) return false;
    const sent = await sendSettings(this.#options, this.#place, {public: wish});
    const isOn = this.#judge([], sent);
    if (isOn && this.#wish === wish) this.#wish = null;
    this.#tell();
    return isOn;
  }

  /** With all that the collector told once and does not have any more, when it says so: a backup was put back. */
  async #sendWhole(update: Uint8Array): Promise<Sent> {
    const sent = await sendUpdate(this.#options, this.#place, update);
    if (sent.kind !== 'behind') return sent;
    const look = await lookAtPlan(this.#options, this.#place, {etag: null, vector: null});
    if (look.kind !== 'seen') return look.kind === 'gone' ? {kind: 'gone'} : {kind: 'wait', notBefore: 0};
    return sendUpdate(this.#options, this.#place, mergeUpdates([missingIn(look.bytes, this.#kept), update]));
  }

  /** Whether there is reason to go on sending. */
  #judge(steps: readonly WaitingStep[], sent: Sent): boolean {
    if (this.#isOver) return false;
    switch (sent.kind) {
      case 'gone':
        this.#end();
        return false;
      case 'wait':
        this.#notBefore = sent.notBefore;
        this.#rest();
        return false;
      case 'kept':
        this.#outbox.drop(steps);
        for (const {update, clientID} of steps) {
          this.#take(update);
          this.#copy.release(clientID);
        }
        this.#tell({right: sent.news.right, isPublic: sent.news.isPublic});
        return true;
      default:
        this.#takeBack(steps, sent);
        return true;
    }
  }

  /** Of several at once it is not known which was refused, so they are sent one by one. */
  #takeBack(steps: readonly WaitingStep[], sent: Sent & {readonly kind: 'refused' | 'behind'}): void {
    if (steps.length > 1) {
      this.#isOneByOne = true;
      return;
    }
    this.#outbox.drop(steps);
    this.#copy.restart([encodeStateAsUpdate(this.#kept), ...this.#outbox.waiting.map(({update}) => update)]);
    const {reason, problems} = sent.kind === 'refused' ? sent : ({reason: 'wrong', problems: []} as const);
    this.#refuse({step: steps[0]?.step ?? [], reason, problems});
  }

  #refuse(refused: RefusedStep): void {
    this.#tell({refused: [...this.#around.refused, refused]});
  }

  #end(): void {
    this.#tell({connection: 'gone'});
    this.#stop();
  }

  #stop(): void {
    this.#isOver = true;
    this.#callOffLook();
    this.#endReturns();
    this.#line.close();
  }

  /** Listeners hear of it after what goes on now, and only once; one that throws stops neither the others nor the sending. */
  #tell(change: Partial<Around> = {}): void {
    this.#around = {...this.#around, ...change};
    this.#known = null;
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      for (const listener of this.#listeners) queueMicrotask(listener);
    });
  }
}
