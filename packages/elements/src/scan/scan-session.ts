import type {Response, ScanContent} from '@toegang/model';
import type {Transport} from '@toegang/transport';
import type {LitElement} from 'lit';
import {Announcer} from '../ui/announcer.js';
import {FocusController} from '../ui/focus-controller.js';
import {StepHistory} from '../ui/step-history.js';
import type {ScanWords} from '../words/scan.js';
import {Delivery, type DeliveryState} from './delivery.js';
import {DraftController, type DraftSource} from './draft-controller.js';
import {AnswerChangeEvent, ScanErrorEvent, StepEvent, SubmitResponseEvent, SubmittedEvent} from './events.js';
import type {ScanAnswers} from './scan-answers.js';
import {ScanRun} from './scan-run.js';
import {Withdrawal, type WithdrawalState} from './withdrawal.js';

/** What a session has to know of its host, each time anew. */
export interface SessionOptions {
  readonly words: () => ScanWords;
  readonly transport: () => Transport | null;
  readonly round: () => string | null;
  readonly isDraftOffered: () => boolean;
  /** Hears the finished response, and null when it is taken back or begun anew. */
  readonly onResponse: (response: Response | null) => void;
}

/** The round in a response of a page that has none. */
const NO_ROUND = 'none';

let sessions = 0;

/**
 * A visitor's time with the scan, from the introduction to what comes after sending, and once more.
 *
 * Owns: the present run, and what happens around it: focus, history, events, draft, sending, withdrawing.
 * Does not own: the content, the transport, and how anything looks.
 */
export class ScanSession {
  readonly announcer: Announcer;
  readonly delivery: Delivery;
  readonly withdrawal: Withdrawal;
  readonly draft: DraftController;
  readonly #host: LitElement;
  readonly #options: SessionOptions;
  readonly #focus: FocusController;
  readonly #history: StepHistory;
  readonly #key = `toegang-scan-${++sessions}`;
  #run: ScanRun | null = null;
  #audience: string | null = null;
  #kept: ScanAnswers | null = null;

  constructor(host: LitElement, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    this.announcer = new Announcer(host);
    this.delivery = new Delivery(host, (state) => this.#handleDelivery(state));
    this.withdrawal = new Withdrawal(host, (state) => this.#handleWithdrawal(state));
    this.draft = new DraftController(
      host,
      () => this.#findDraft(),
      ({answers}) => this.restore(answers),
    );
    this.#focus = new FocusController(host);
    this.#history = new StepHistory(host, this.#key, (index) => this.#revisit(index));
  }

  /** Null while there is no content. */
  get run(): ScanRun | null {
    return this.#run;
  }

  /** The content, and who answers when the page knows: what was answered stays when they change. */
  setContent(content: ScanContent | null, audience: string | null): void {
    const before = this.#run;
    if (content === null || (before?.content === content && this.#audience === audience)) return;
    this.#audience = audience;
    this.#run = this.#makeRun(content);
    const answers = this.#kept ?? (before?.content.id === content.id ? before.answers : null);
    this.#kept = null;
    if (answers === null) return;
    this.#run.restore(answers);
    if (before !== null) this.#run.revisit(before.index);
  }

  /** Goes on with answers from elsewhere, unless the visitor already gave some. */
  restore(answers: ScanAnswers): void {
    if (this.#run === null) {
      this.#kept = answers;
    } else if (Object.keys(this.#run.answers.byAudience).length === 0) {
      this.#run.restore(answers);
    }
  }

  /** Sends the response, or says what has to be mended first; while it is being sent, only says so. */
  send(): void {
    const {words, transport, round, onResponse} = this.#options;
    if (this.delivery.state.kind === 'sending') {
      this.announcer.say(words().sending);
      return;
    }
    const response = this.#run?.finish(round() ?? NO_ROUND);
    if (!response || this.delivery.isOver) return;
    const isOurs = this.#host.dispatchEvent(new SubmitResponseEvent({response}));
    onResponse(response);
    void this.delivery.send(response, isOurs && round() !== null ? transport() : null);
  }

  /** Erases the waiting response from this device. */
  async eraseWaiting(): Promise<void> {
    const transport = this.#options.transport();
    if (transport && !(await this.delivery.erase(transport))) this.announcer.say(this.#options.words().notErased);
  }

  /** Withdraws the response with this receipt, after asking whether the visitor is sure. */
  withdraw(receipt: string): void {
    const transport = this.#options.transport();
    const round = this.#options.round();
    if (transport && round !== null) void this.withdrawal.withdraw(transport, round, receipt);
  }

  /** Turns keeping a draft on, or off with what was kept. */
  keepDraft(isOn: boolean): void {
    if (isOn) {
      this.draft.start();
    } else {
      void this.draft.erase();
      this.announcer.say(this.#options.words().draftErased);
    }
  }

  /** Begins anew, with nothing left of what was filled in. */
  restart(): void {
    const from = this.#run?.index ?? 0;
    this.reset();
    this.#moved(from, 0);
  }

  /** The same without moving the focus: something outside the element asked for it. */
  reset(): void {
    const content = this.#run?.content;
    if (content) this.#run = this.#makeRun(content);
    this.delivery.restart();
    this.withdrawal.cancel();
    this.#options.onResponse(null);
    void this.draft.erase();
  }

  #makeRun(content: ScanContent): ScanRun {
    return new ScanRun(content, this.#audience, {
      changed: () => this.#host.requestUpdate(),
      moved: (from, to) => this.#moved(from, to),
      stopped: () => this.#focus.moveTo('#errors'),
      answered: (statement) => this.#host.dispatchEvent(new AnswerChangeEvent({statement})),
    });
  }

  #moved(from: number, to: number): void {
    this.#history.record(from, to);
    this.#arrive();
  }

  #revisit(index: number): void {
    if (this.#run === null || this.delivery.isOver || this.delivery.state.kind === 'sending') return;
    this.#run.revisit(index);
    this.#arrive();
  }

  #arrive(): void {
    this.#focus.moveTo('#title');
    if (this.#run) this.#host.dispatchEvent(new StepEvent(this.#run.position));
  }

  #handleDelivery(state: DeliveryState): void {
    if (state.kind === 'sending') {
      this.announcer.say(this.#options.words().sending);
      return;
    }
    if (state.kind === 'refused') {
      this.#options.onResponse(null);
      this.#focus.moveTo('#errors');
      this.#host.dispatchEvent(new ScanErrorEvent({reason: 'submit', status: state.status}));
      return;
    }
    void this.draft.erase();
    this.withdrawal.cancel();
    this.#focus.moveTo('#title');
    if (state.kind !== 'sent') return;
    this.#host.dispatchEvent(new SubmittedEvent(state.receipt === null ? {} : {receipt: state.receipt}));
  }

  #handleWithdrawal({kind}: WithdrawalState): void {
    if (kind === 'failed') this.#host.dispatchEvent(new ScanErrorEvent({reason: 'withdraw'}));
    if (kind === 'asked' || kind === 'done') this.#focus.moveTo('#withdrawal');
    if (kind !== 'done' || this.delivery.state.kind !== 'sent') return;
    this.#options.onResponse(null);
    this.delivery.setWithdrawn();
  }

  /** Which scan on the page this is, at every visit: by its id, else by counting. */
  get #place(): string {
    const {id, localName} = this.#host;
    return id || String([...document.querySelectorAll(localName)].indexOf(this.#host));
  }

  #findDraft(): DraftSource | null {
    const run = this.#run;
    if (run === null || this.delivery.isOver || !this.#options.isDraftOffered()) return null;
    const key = [location.pathname, this.#place, this.#options.round(), run.content.id].join(' ');
    return {key, answers: run.answers, step: run.index};
  }
}
