import type {Response} from '@toegang/model';
import {takeFromAddress} from './address.js';
import {systemClock, within, type Clock} from './clock.js';
import {DEFAULT_TIMEOUT_MS, addressOf, ask, judge, withKey, type HttpOptions} from './http-client.js';
import {createNews, type News} from './news.js';
import {createOutbox, type Kept, type Letter, type Outbox} from './outbox.js';
import {readRetryAfter} from './pauses.js';
import {createRetries, type Retries} from './retry.js';
import type {Submission, SubmissionListener} from './transport.js';
import {takeTurn, tryTurn} from './turns.js';

/**
 * Brings responses to one endpoint, each until it is acknowledged or refused for good.
 * Owns: when a response is kept, sent and erased. Does not own: where it is kept, and the pauses between tries.
 */
export class Delivery {
  readonly #options: HttpOptions;
  readonly #clock: Clock;
  readonly #name: string;
  readonly #outbox: Outbox;
  readonly #news: News;
  readonly #retries: Retries;
  /** What this page's visitor was invited with. */
  readonly #code = takeFromAddress('code') ?? undefined;
  #isSendingAll = false;

  /** What an earlier page left behind is sent at once. */
  constructor(options: HttpOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    // Of the database, the news and the locks alike.
    this.#name = `toegang-outbox ${absolute(addressOf(options))}`;
    this.#outbox = createOutbox(this.#name, this.#clock);
    this.#news = createNews(this.#name);
    this.#retries = createRetries(this.#clock, () => void this.#sendAll());
    void this.#sendAll();
  }

  /** Keeps a response, sends it, and erases it when it is acknowledged. Called twice, it sends once. */
  submit(response: Response): Promise<Submission> {
    const name = this.#nameOf(response.id);
    const running = submissions.get(name);
    if (running !== undefined) return running;
    const submission = this.#submit({response, code: this.#code}).finally(() => submissions.delete(name));
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

  async #submit(letter: Letter): Promise<Submission> {
    const {response} = letter;
    const attempt = await tryTurn(this.#nameOf(response.id), async () =>
      this.#send({...letter, kept: await this.#outbox.keep(letter)}, true),
    );
    // Null: a retry, here or in another tab, is sending this very response now.
    const {outcome, notBefore} = attempt ?? (await this.#keepForLater(letter));
    if (outcome.kind === 'waiting') this.#retries.schedule(notBefore);
    else this.#news.tellOthers(response.id, outcome);
    return outcome;
  }

  async #keepForLater(letter: Letter): Promise<Attempt> {
    return {outcome: {kind: 'waiting', kept: await this.#outbox.keep(letter)}, notBefore: 0};
  }

  async #sendAll(): Promise<void> {
    if (this.#isSendingAll) return;
    this.#isSendingAll = true;
    await this.#sendEach();
    this.#isSendingAll = false;
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
      return kept === undefined ? undefined : this.#send(kept, false);
    });
  }

  async #send({response, code, kept}: Kept, isFirst: boolean): Promise<Attempt> {
    const body = JSON.stringify(response);
    const reply = await ask(this.#options, addressOf(this.#options, 'rounds', response.round, 'responses'), {
      method: 'POST',
      headers: {...withKey(code), 'content-type': 'application/json'},
      body,
      // Goes on when the visitor leaves at once. Not for a retry: some browsers cannot do it to another origin.
      keepalive: isFirst && body.length < MAXIMUM_KEEPALIVE_LENGTH,
    });
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
    return `${this.#name} ${responseId}`;
  }
}

/** One try, and the time before which there should be no other. */
interface Attempt {
  readonly outcome: Submission;
  readonly notBefore: number;
}

/** What this page is sending for the first time, whichever transport was asked to. */
const submissions = new Map<string, Promise<Submission>>();

/**
 * In characters. What outlives its page may be 64 kB together; this is less, in every script.
 * Source: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
 */
const MAXIMUM_KEEPALIVE_LENGTH = 20_000;

/** Pages at several depths may name one endpoint in several ways. What is no address stays as it is. */
function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}
