import {secondsLeft} from '@toegang/domain/session.js';
import {partOf, subjectOf} from './place.js';
import type {SessionView} from './view.js';

/**
 * Tells who listens what changed by somebody else: another phase or theme, and that time is up.
 *
 * Owns: what was told last. Does not own: what the user did, which moves the focus to where it is read.
 */
export class News {
  readonly #say: (text: string) => void;
  #place: string | null = null;
  #isUp = true;
  #isOwn = false;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** What changes next, the user did. */
  expect(): void {
    this.#isOwn = true;
  }

  tell(view: SessionView): void {
    this.#tellPlace(view);
    this.#tellTime(view);
  }

  #tellPlace(view: SessionView): void {
    const {phase, step, current} = view.session;
    const place = [phase, step, current].join(' ');
    const isOther = this.#place !== null && this.#place !== place;
    // on the screen and on a telephone this stands where it is told already
    if (isOther && !this.#isOwn && view.seat === 'facilitator') {
      this.#say(view.words.now([subjectOf(view)?.title, partOf(view).title].filter(Boolean).join(': ')));
    }
    if (isOther) this.#isOwn = false;
    this.#place = place;
  }

  #tellTime({session, now, words}: SessionView): void {
    const isUp = session.timer === undefined || secondsLeft(session.timer, now) === 0;
    if (isUp && !this.#isUp && session.timer) this.#say(words.timeUp);
    this.#isUp = isUp;
  }
}
