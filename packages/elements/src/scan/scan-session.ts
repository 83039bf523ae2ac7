import type {Response, ScanContent} from '@toegang/model';
import type {Transport} from '@toegang/transport';
import type {LitElement} from 'lit';
import {Announcer} from '../ui/announcer.js';
import {FocusController} from '../ui/focus-controller.js';
import {StepHistory} from '../ui/step-history.js';
import type {KnownScanWords} from '../words/scan.js';
import type {CollectorLink} from './collector-link.js';
import {Delivery, type DeliveryState} from './delivery.js';
import {DraftController, type DraftSource} from './draft-controller.js';
import {AnswerChangeEvent, ScanErrorEvent, StepEvent, SubmitResponseEvent, SubmittedEvent} from './events.js';
import type {ScanAnswers} from './scan-answers.js';
import {ScanRun, type RunListener} from './scan-run.js';
import {Withdrawal, type WithdrawalState} from './withdrawal.js';

/** The element that a session is in. */
export interface SessionHost extends LitElement {
  /** Whether a draft is offered. */
  readonly draft: 'off' | 'device';
}

/** The round in a response of a page that has none. */
const NO_ROUND = 'none';

let sessions = 0;

/**
 * A visitor's time with the scan, from the introduction to what comes after sending, and once more.
 *
 * Owns: the present run, and what happens around it: focus, history, events, draft, sending, withdrawing.
 * Does not own: the content, the way to the collector, and how anything looks.
 */
export class ScanSession implements RunListener {
  readonly #host: SessionHost;
  readonly announcer: Announcer;
  readonly delivery: Delivery;
  readonly withdrawal: Withdrawal;
  readonly draft: DraftController;
  words: KnownScanWords;
  readonly #link: CollectorLink;
  readonly #focus: FocusController;
  readonly #history: StepHistory;
  #run: ScanRun | null = null;
  #response: Response | null = null;
  #audience: string | null = null;
  #kept: ScanAnswers | null = null;
  #changing: string | null = null;

  constructor(host: SessionHost, link: CollectorLink, words: KnownScanWords) {
    this.#host = host;
    this.#link = link;
    this.words = words;
    this.announcer = new Announcer(host);
    this.delivery = new Delivery((state) => this.#handleDelivery(state));
    this.withdrawal = new Withdrawal((state) => this.#handleWithdrawal(state));
    this.draft = new DraftController(
      host,
      () => this.#findDraft(),
      ({answers}) => this.restore(answers),
    );
    this.#focus = new FocusController(host);
    this.#history = new StepHistory(host, `toegang-scan-${++sessions}`, (index) => this.#revisit(index));
  }

  /** Null while there is no content. */
  get run(): ScanRun | null {
    return this.#run;
  }

  /** What was sent; null before that, and when it is taken back or refused. */
  get response(): Response | null {
    return this.#response;
  }

  /** The content, and who answers when the page knows: what was answered stays when they change. */
  setContent(content: ScanContent, audience: string | null): void {
    const before = this.#run;
    if (before?.content === content && this.#audience === audience) return;
    this.#audience = audience;
    const isSame = before?.content.id === content.id;
    this.#run = new ScanRun(content, audience, this, this.#kept ?? (isSame ? before.answers : null));
    this.#kept = null;
    if (isSame) this.#run.revisit(before.index);
  }

  /** Goes on with answers from elsewhere, unless the visitor already gave some. */
  restore(answers: ScanAnswers): void {
    const run = this.#run;
    if (run === null) {
      this.#kept = answers;
    } else if (Object.keys(run.answers.byAudience).length === 0) {
      this.#run = new ScanRun(run.content, this.#audience, this, answers);
      this.#run.revisit(run.index);
    }
  }

  changed(): void {
    this.#host.requestUpdate();
  }

  moved(from: number, to: number): void {
    this.#history.record(from, to);
    this.#arrive();
  }

  stopped(): void {
    this.#focus.moveTo('#errors');
  }

  answered(statement: string): void {
    this.#host.dispatchEvent(new AnswerChangeEvent({statement}));
  }

  /** From the check page to the control that fits, and afterwards back to the button for it: the selector is of both. */
  change(index: number, selector: string): void {
    this.#run?.change(index);
    this.#focus.moveTo(selector);
    this.#changing = selector;
  }

  /**
   * Sends the response, or says what has to be mended first; while it is being sent, only says so. `more` belongs to the
   * response beside the answers.
   */
  send(more?: Partial<Response>): void {
    const {transport, roundId} = this.#link;
    if (this.delivery.state.kind === 'sending') {
      this.announcer.say(this.words.sending);
      return;
    }
    const response = this.#run?.finish(roundId ?? NO_ROUND) ?? null;
    this.#response = response && {...response, ...more};
    if (this.#response === null) return;
    const isOurs = this.#host.dispatchEvent(new SubmitResponseEvent({response: this.#response}));
    void this.delivery.send(this.#response, isOurs && roundId !== null ? transport : null);
  }

  /** Erases what waits from this device; the button for it disappears, so the focus moves. */
  async eraseWaiting(): Promise<void> {
    const {transport} = this.#link;
    const isErased = transport && (await this.delivery.erase(transport));
    this.announcer.say(isErased ? this.words.erasedTitle : this.words.notErased);
    this.#focus.moveTo('#title');
  }

  /** Withdraws a response this way, after asking whether the visitor is sure. */
  withdraw(takeBack: (transport: Transport, round: string) => Promise<WithdrawalState>): void {
    const {transport, roundId} = this.#link;
    if (transport && roundId !== null) void this.withdrawal.withdraw(() => takeBack(transport, roundId));
  }

  /** Turns keeping a draft on, or off with what was kept. */
  keepDraft(isOn: boolean): void {
    if (isOn) {
      this.draft.start();
    } else {
      void this.draft.erase();
      this.announcer.say(this.words.draftErased);
    }
  }

  /** Begins anew, with nothing left of what was filled in. */
  restart(): void {
    const from = this.#run?.index ?? 0;
    this.reset();
    this.moved(from, 0);
  }

  /** The same without moving the focus: something outside the element asked for it. */
  reset(): void {
    if (this.#run) this.#run = new ScanRun(this.#run.content, this.#audience, this);
    this.#response = null;
    this.delivery.restart();
    this.withdrawal.cancel();
    void this.draft.erase();
  }

  #revisit(index: number): void {
    if (this.#run === null || this.delivery.isOver || this.delivery.state.kind === 'sending') return;
    this.#run.revisit(index);
    this.#arrive();
  }

  #arrive(): void {
    this.#focus.moveTo((this.#run?.step.kind === 'check' && this.#changing) || '#title');
    this.#changing = null;
    if (this.#run) this.#host.dispatchEvent(new StepEvent(this.#run.position));
  }

  #handleDelivery(state: DeliveryState): void {
    this.changed();
    this.announcer.say(state.kind === 'sending' ? this.words.sending : '');
    if (state.kind === 'sending') return;
    if (state.kind === 'refused') {
      this.#response = null;
      this.#focus.moveTo('#errors');
      this.#host.dispatchEvent(new ScanErrorEvent({reason: 'submit', status: state.status}));
    } else {
      void this.draft.erase();
      this.withdrawal.cancel();
      this.#focus.moveTo('#title');
      if (state.kind !== 'sent') return;
      this.#host.dispatchEvent(new SubmittedEvent(state.receipt === null ? {} : {receipt: state.receipt}));
    }
  }

  #handleWithdrawal({kind}: WithdrawalState): void {
    this.changed();
    if (kind === 'failed') {
      this.#focus.moveTo('.withdraw :is(input, button)');
      this.#host.dispatchEvent(new ScanErrorEvent({reason: 'withdraw'}));
    }
    if (kind === 'asked' || kind === 'done') this.#focus.moveTo('#withdrawal');
    if (kind !== 'done' || this.delivery.state.kind !== 'sent') return;
    this.#response = null;
    this.delivery.setWithdrawn();
  }

  /** Which scan on the page this is, at every visit: by its id, else by counting. */
  get #place(): string {
    const {id, localName} = this.#host;
    return id || String([...document.querySelectorAll(localName)].indexOf(this.#host));
  }

  #findDraft(): DraftSource | null {
    const run = this.#run;
    if (run === null || this.delivery.isOver || this.#host.draft !== 'device') return null;
    const key = [location.pathname, this.#place, this.#link.roundId, run.content.id].join(' ');
    return {key, answers: run.answers, step: run.index};
  }
}
