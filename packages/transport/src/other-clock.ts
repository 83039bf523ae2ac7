import type {Heard} from './ask-openly.js';

/** In milliseconds: a date in a header of HTTP is cut down to whole seconds. */
const CUT_OFF = 1000;

/**
 * How far another clock is ahead of the clock of this device. Each answer says between which bounds that is: it was made
 * after it was asked for and before it was heard. All answers together leave less and less room; the middle of it counts.
 */
export class OtherClock {
  #least = Number.NEGATIVE_INFINITY;
  #most = Number.POSITIVE_INFINITY;

  /** In milliseconds; 0 as long as nothing was heard. */
  get ahead(): number {
    return Number.isFinite(this.#least) ? Math.round((this.#least + this.#most) / 2) : 0;
  }

  /** Takes in what an answer says. */
  hear({sentAt, heardAt, saidAt}: Heard): void {
    if (saidAt === null) return;
    const [least, most] = [saidAt - heardAt, saidAt + CUT_OFF - sentAt];
    // one of the clocks was set meanwhile: what was heard before says nothing any more
    const isOther = least > this.#most || most < this.#least;
    this.#least = isOther ? least : Math.max(this.#least, least);
    this.#most = isOther ? most : Math.min(this.#most, most);
  }
}
