/** How fast one address may send. */
export interface RateLimit {
  /** How many at once, from an address that was quiet for a while. A waiting room shares one address. */
  readonly burst: number;
  /** How many a second from then on. */
  readonly perSecond: number;
}

/** Two hundred people behind one address, each trying three times, get through at once. */
const DEFAULT_RATE_LIMIT: RateLimit = {burst: 600, perSecond: 10};

/** In addresses. Bounds the memory; the address that was quiet longest is forgotten first. */
const MAXIMUM_ADDRESSES = 20_000;

/**
 * Counts per address how fast it sends. Owns: its counts, in memory only; they are never written anywhere.
 * Does not own: how an address is found.
 */
export class RateLimiter {
  #limit: RateLimit;
  #now: () => number;
  #buckets = new Map<string, {tokens: number; at: number}>();

  /** `now` is in milliseconds and never goes back. */
  constructor(limit: RateLimit = DEFAULT_RATE_LIMIT, now: () => number = () => performance.now()) {
    this.#limit = limit;
    this.#now = now;
  }

  /** In whole seconds: how long this address has to wait. 0 when it may go on, which is then counted. */
  take(address: string): number {
    const now = this.#now();
    const tokens = this.#countTokens(address, now);
    this.#buckets.delete(address);
    this.#buckets.set(address, {tokens: tokens < 1 ? tokens : tokens - 1, at: now});
    this.#forgetOldest();
    return this.#secondsTo(tokens);
  }

  /** The same, without counting. */
  waitFor(address: string): number {
    return this.#secondsTo(this.#countTokens(address, this.#now()));
  }

  #countTokens(address: string, now: number): number {
    const {burst, perSecond} = this.#limit;
    const before = this.#buckets.get(address);
    return before ? Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond) : burst;
  }

  #secondsTo(tokens: number): number {
    return tokens < 1 ? Math.ceil((1 - tokens) / this.#limit.perSecond) : 0;
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= MAXIMUM_ADDRESSES) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
