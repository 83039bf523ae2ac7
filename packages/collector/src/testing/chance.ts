/** A source of chance that can be repeated: the same seed gives the same draws. The generator is xorshift32. */
export class Chance {
  readonly seed: number;
  #state: number;

  constructor(seed: number) {
    this.seed = seed;
    this.#state = seed | 0 || 1;
  }

  /** A whole number from 0 up to, but not with, `limit`. */
  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  /** One of these. */
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

/** The seed for a test: `SEED` of the environment, to repeat a failure; else a new one. */
export function chooseSeed(): number {
  return Number(process.env['SEED']) || Math.floor(Math.random() * 2 ** 31);
}
