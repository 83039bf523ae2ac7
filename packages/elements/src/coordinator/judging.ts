import {MAXIMUM_REMARK_LENGTH, type OpenAnswer} from '@toegang/model';
import type {Decision, Failure} from '@toegang/transport';
import type {FieldMessage} from '../ui/error-summary.js';
import {MAXIMUM_REASON_LENGTH} from './limits.js';
import {leaveOutBetween, leaveOutPart} from './marks.js';
import type {Tools} from './tools.js';

/** Leaving something out of an answer, or saying why it is rejected: what was filled in, and what has to be mended. */
export class Judging {
  readonly answer: OpenAnswer;
  readonly how: 'edit' | 'reject';
  text: string;
  /** Place in the list of reasons; its length for another reason, null while nothing was chosen. */
  chosen: number | null = null;
  otherReason = '';
  messages: readonly FieldMessage[] = [];
  readonly #desk: Tools;

  constructor(desk: Tools, answer: OpenAnswer, how: 'edit' | 'reject') {
    this.#desk = desk;
    this.answer = answer;
    this.how = how;
    this.text = answer.text;
  }

  write(change: {readonly text?: string; readonly chosen?: number; readonly otherReason?: string}): void {
    Object.assign(this, change);
    this.#desk.changed();
  }

  /** Leaves a part out wherever it stands. */
  leaveOut(part: string): void {
    const {words} = this.#desk;
    this.write({text: leaveOutPart(this.text, part, words.leftOut)});
    this.#desk.say(words.leftOutSaid);
    this.#desk.focus.moveTo('#edited'); // the button is no more
  }

  /** Leaves out what is selected in the field. */
  leaveOutSelection(field: HTMLTextAreaElement | null): void {
    const {words} = this.#desk;
    const {selectionStart = 0, selectionEnd = 0} = field ?? {};
    const left = leaveOutBetween(this.text, selectionStart, selectionEnd, words.leftOut);
    this.#desk.say(left === this.text ? words.nothingSelected : words.leftOutSaid);
    this.write({text: left});
  }

  /** What was decided; null after leading to what has to be mended. */
  decide(): Decision | null {
    this.messages = this.#findMessages();
    if (this.messages.length > 0) {
      this.#desk.focus.moveTo(`#${this.messages[0]?.field ?? ''}`);
      return null;
    }
    if (this.how === 'reject') return {state: 'rejected', reason: this.#reason};
    return {state: 'approved', text: this.text.trim()};
  }

  /** Whether the collector found something wrong with the reason: personal data, which the log would keep. */
  takesProblem(failure: Failure): boolean {
    const isReason = failure.kind === 'refused' && failure.problems.some(({path}) => path === 'reason');
    if (isReason) {
      this.messages = [{field: 'other-reason', message: this.#desk.words.personalReason}];
      this.#desk.focus.moveTo('#other-reason');
    }
    return isReason;
  }

  get #reason(): string {
    const {reasons} = this.#desk.words;
    return this.chosen === null ? '' : (reasons[this.chosen] ?? this.otherReason.trim());
  }

  #findMessages(): readonly FieldMessage[] {
    const {words} = this.#desk;
    if (this.how === 'edit') {
      const over = this.text.trim().length - MAXIMUM_REMARK_LENGTH;
      if (this.text.trim() === '') return [{field: 'edited', message: words.noText}];
      return over > 0 ? [{field: 'edited', message: words.longText(over)}] : [];
    }
    const over = this.#reason.length - MAXIMUM_REASON_LENGTH;
    if (over > 0) return [{field: 'other-reason', message: words.longReason(over)}];
    const field = this.chosen === null ? 'reason-0' : 'other-reason';
    return this.#reason === '' ? [{field, message: words.noReason}] : [];
  }
}
