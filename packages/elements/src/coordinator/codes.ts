import type {Invited} from '@toegang/model';
import type {Failure} from '@toegang/transport';
import type {FieldMessage} from '../ui/error-summary.js';
import {Fetching} from './fetching.js';
import {isBetween} from './order.js';
import type {RoundTools} from './tools.js';

/** Codes that were just made, for one audience. */
export interface Batch {
  readonly audience: string;
  readonly codes: readonly string[];
}

/** In codes: a sheet of slips for each, drawn at once, on an old computer too. */
export const MOST_AT_ONCE = 500;

/** One-time codes of a round: what was ordered, and those that were just made, as long as they are on screen. */
export class Codes {
  readonly counts: Fetching<readonly Invited[]>;
  audience = '';
  amount = '50';
  batch: Batch | null = null;
  failure: Failure | null = null;
  messages: readonly FieldMessage[] = [];
  readonly #at: RoundTools;
  #isMaking = false;

  constructor(at: RoundTools) {
    this.#at = at;
    this.counts = new Fetching(() => at.desk.ask((client) => client.countCodes(at.round.id)), at.desk.changed);
  }

  write(change: {readonly audience?: string; readonly amount?: string}): void {
    Object.assign(this, change);
    this.#at.desk.changed();
  }

  async make(audience: string): Promise<void> {
    const {desk, round} = this.#at;
    const isRight = isBetween(this.amount, 1, MOST_AT_ONCE);
    this.failure = null;
    this.messages = isRight ? [] : [{field: 'amount', message: desk.words.wrongAmount(MOST_AT_ONCE)}];
    if (!isRight) desk.focus.moveTo('#errors');
    if (!isRight || this.#isMaking) return;
    this.#isMaking = true;
    const made = await desk.ask((client) => client.makeCodes(round.id, audience, Number(this.amount)));
    this.#isMaking = false;
    if (made.ok) {
      this.batch = {audience, codes: made.value};
      desk.say(desk.words.codesMade(made.value.length));
      desk.focus.moveTo('#batch');
      void this.counts.load();
    } else {
      this.failure = made.failure;
      desk.focus.moveTo('#errors');
    }
  }

  /** They are on paper now. */
  forget(): void {
    const {desk} = this.#at;
    this.batch = null;
    desk.say(desk.words.codesForgotten);
    desk.focus.moveTo('#section');
  }
}
