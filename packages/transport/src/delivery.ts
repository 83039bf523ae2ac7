import type {Response} from '@toegang/model';
import {systemClock, within, type Clock} from './clock.js';
import {DEFAULT_TIMEOUT_MS, addressOf, ask, isGood, toRefusal, type HttpOptions, type Reply} from './http-client.js';
import {createNews, type News} from './news.js';
import {createOutbox, type Kept, type Outbox} from './outbox.js';
import {createRetries, readRetryAfter, type Retries} from './retry.js';
import type {Submission, SubmissionListener} from './transport.js';
import {takeTurn, tryTurn} from './turns.js';

/**
 * Brings responses to one endpoint, each until it is acknowledged or refused for good.
 * Owns: when a response is kept, sent and erased. Does not own: where it is kept, and the pauses between tries.
 */
export class Delivery {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  readonly #outbox: Outbox;
  readonly #news: News;
  readonly #retries: Retries;
  #pass: Promise<void> | null = null;

  /** The endpoint is an absolute address. What an earlier page left behind is sent at once. */
  constructor(options: HttpOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#outbox = createOutbox(options.endpoint);
    this.#news = createNews(options.endpoint);
    this.#retries = createRetries(this.#clock, () => this.#sendAll());
    this.#sendAll();
  }

  /** Keeps a response, sends it, and erases it when it is acknowledged. Called twice, it sends once. */
  submit(response: Response): Promise<Submission> {
    const name = this.#nameOf(response.id);
    const running = submissions.get(name);
    if (running !== undefined) return running;
    const submission = this.#submit(response).finally(() => submissions.delete(name));
    submissions.set(name, submission);
    return submission;
  }

  /** Erases a response that waits, after a try that may be going on now. */
  discard(responseId: string): Promise<boolean> {
    const {timeoutMs = DEFAULT_TIMEOUT_MS} = this.#options;
    const erasing = takeTurn(this.#nameOf(responseId), () => this.#outbox.erase(responseId));
    return within(this.#clock, timeoutMs, erasing, false);
  }

  watch(listener: SubmissionListener): () => void {
    return this.#news.watch(listener);
  }

  async #submit(response: Response): Promise<Submission> {
    const attempt = await tryTurn(this.#nameOf(response.id), async () =>
      this.#send({response, kept: await this.#outbox.keep(response)}),
    );
    // Null: a retry, here or in another tab, is sending this very response now.
    const {outcome, notBefore} = attempt ?? (await this.#keepForLater(response));
    if (outcome.kind === 'waiting') this.#retries.schedule(notBefore);
    else this.#news.tellOthers(response.id, outcome);
    return outcome;
  }

  async #keepForLater(response: Response): Promise<Attempt> {
    return {outcome: {kind: 'waiting', kept: await this.#outbox.keep(response)}, notBefore: 0};
  }

  #sendAll(): void {
    this.#pass ??= this.#sendEach().finally(() => {
      this.#pass = null;
    });
  }

  async #sendEach(): Promise<void> {
    let notBefore = 0;
    let isWaiting = false;
    for (const {response} of await this.#outbox.list()) {
      const attempt = notBefore > this.#clock.now() ? null : await this.#sendAgain(response.id);
      if (attempt === undefined) continue;
      if (attempt !== null) this.#news.tell(response.id, attempt.outcome);
      isWaiting ||= attempt === null || attempt.outcome.kind === 'waiting';
      notBefore = attempt?.notBefore ?? notBefore;
    }
    if (isWaiting) this.#retries.schedule(notBefore);
    else this.#retries.reset();
  }

  /** Null when it is being sent elsewhere; undefined when it does not wait any more. */
  #sendAgain(responseId: string): Promise<Attempt | undefined | null> {
    return tryTurn(this.#nameOf(responseId), async () => {
      // Another tab may have sent or erased it since the list was made.
      const kept = await this.#outbox.find(responseId);
      return kept === undefined ? undefined : this.#send(kept);
    });
  }

  async #send({response, kept}: Kept): Promise<Attempt> {
    const address = addressOf(this.#options, 'rounds', response.round, 'responses');
    const reply = await ask(this.#options, 'POST', address, JSON.stringify(response));
    const outcome = judge(reply);
    if (outcome === null) {
      const now = this.#clock.now();
      return {
        outcome: {kind: 'waiting', kept},
        notBefore: now + readRetryAfter(reply?.retryAfter ?? null, now),
      };
    }
    await this.#outbox.erase(response.id);
    return {outcome, notBefore: 0};
  }

  #nameOf(responseId: string): string {
    return `toegang-outbox ${this.#options.endpoint} ${responseId}`;
  }
}

/** One try, and the time before which there should be no other. */
interface Attempt {
  readonly outcome: Submission;
  readonly notBefore: number;
}

/** What this page is sending for the first time, whichever transport was asked to. */
const submissions = new Map<string, Promise<Submission>>();

/** The refusals of a collector that no later try can change. Source: design.md 3.4. */
const FINAL: readonly number[] = [400, 404, 409, 410, 413, 422];

/**
 * What an answer to a response means; null when it is worth another try. Only a receipt counts as stored: a
 * hotel's Wi-Fi says 200 to everything.
 */
export function judge(reply: Reply | null): Submission | null {
  if (reply === null) return null;
  if (isGood(reply)) {
    const receipt = (reply.body as {receipt?: unknown} | null | undefined)?.receipt;
    return typeof receipt === 'string' && receipt !== '' ? {kind: 'stored', receipt} : null;
  }
  return FINAL.includes(reply.status) ? toRefusal(reply) : null;
}
