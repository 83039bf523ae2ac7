import type {ScanContent} from '@toegang/model';
import {findContent, findRound} from '../storage/round-store.js';
import type {Storage} from '../storage/storage.js';

/** What never changes of a round once it is made. */
export interface AskedRound {
  readonly content: ScanContent;
  readonly isInBatches: boolean;
  readonly isByCode: boolean;
}

/** In rounds. More are seldom open at a time. */
const MOST_ROUNDS = 100;

/**
 * Remembers what never changes of the rounds that respondents answer, because every response asks for it.
 * Owns: that memory. Does not own: anything that changes, such as whether a round is open.
 */
export class AskedRounds {
  readonly #storage: Storage;
  readonly #known = new Map<string, AskedRound>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Undefined when there is no such round. */
  async find(id: string): Promise<AskedRound | undefined> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const {queries} = this.#storage;
    const [kept, content] = [await findRound(queries, id), await findContent(queries, id)];
    if (!kept || !content) return undefined;
    const {publish, invitation} = kept.round;
    const found = {
      content: JSON.parse(content.json) as ScanContent,
      isInBatches: publish === 'in-batches',
      isByCode: invitation === 'codes',
    };
    if (this.#known.size === MOST_ROUNDS) this.#known.clear();
    this.#known.set(id, found);
    return found;
  }
}
