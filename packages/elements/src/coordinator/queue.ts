import type {AnswerState, OpenAnswer} from '@toegang/model';
import type {Decision, Failure} from '@toegang/transport';
import {Judging} from './judging.js';
import {Fetching} from './fetching.js';
import type {RoundTools} from './tools.js';

export const ANSWER_STATES: readonly AnswerState[] = ['waiting', 'approved', 'rejected'];

/** In answers: more come when they are asked for. */
const SHOWN_AT_ONCE = 20;

/**
 * The open answers of a round, and what the coordinator makes of them.
 *
 * Owns: which of them are shown, the one that is being edited or rejected, and the last decision, to undo it.
 * Does not own: what is written, nor where the marks come from.
 */
export class Queue {
  filter: AnswerState = 'waiting';
  /** The one with a form open. */
  judging: Judging | null = null;
  /** What was decided last. */
  last: OpenAnswer | null = null;
  /** What was not done, and with which answer. */
  problem: {readonly answer: string; readonly failure: Failure} | null = null;
  readonly #at: RoundTools;
  readonly #lists: Readonly<Record<AnswerState, Fetching<readonly OpenAnswer[]>>>;
  #shown = SHOWN_AT_ONCE;
  #isBusy = false;

  constructor(at: RoundTools) {
    this.#at = at;
    const listOf = (state: AnswerState) =>
      new Fetching(() => at.desk.ask((client) => client.fetchAnswers(at.round.id, state)), at.desk.changed);
    this.#lists = {waiting: listOf('waiting'), approved: listOf('approved'), rejected: listOf('rejected')};
  }

  get list(): Fetching<readonly OpenAnswer[]> {
    return this.#lists[this.filter];
  }

  /** How many are in this state, as far as they were fetched. */
  countOf(state: AnswerState): number | undefined {
    return this.#lists[state].value?.length;
  }

  /** How many of the list are drawn. */
  get shown(): number {
    return this.#shown;
  }

  open(): void {
    this.judging = null;
    this.problem = null;
    void this.list.load();
    void this.#at.progress.load();
  }

  choose(filter: AnswerState): void {
    this.filter = filter;
    this.#shown = SHOWN_AT_ONCE;
    this.open();
    this.#at.desk.changed();
  }

  showMore(): void {
    const next = this.list.value?.[this.#shown];
    this.#shown += SHOWN_AT_ONCE;
    if (next) this.#at.desk.focus.moveTo(cardSelector(next.id));
  }

  /** The answers of before are not those of now: the round was wiped, or is another. */
  forget(): void {
    for (const state of ANSWER_STATES) this.#lists[state].forget();
    this.last = null;
    this.judging = null;
  }

  /** Opens the form to leave something out, or to say why not. */
  judge(answer: OpenAnswer, how: 'edit' | 'reject'): void {
    this.problem = null;
    this.judging = new Judging(this.#at.desk, answer, how);
    this.#at.desk.focus.moveTo(how === 'edit' ? '#edited' : '#reason-0');
  }

  cancel(): void {
    const {judging} = this;
    this.judging = null;
    if (judging) this.#at.desk.focus.moveTo(cardSelector(judging.answer.id));
  }

  /** Sends what the open form says, unless something has to be mended first. */
  finish(): void {
    const decision = this.judging?.decide();
    if (this.judging && decision) void this.decide(this.judging.answer, decision);
  }

  /** Decides about an answer and goes on to the next one. What was not done can be tried again: nothing is lost. */
  async decide(answer: OpenAnswer, decision: Decision): Promise<void> {
    const {desk, round} = this.#at;
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.problem = null;
    const done = await desk.ask((client) => client.decide(round.id, answer.id, decision));
    this.#isBusy = false;
    if (!done.ok) {
      this.#tellProblem(answer, done.failure);
      return;
    }
    this.judging = null;
    this.last = done.value;
    this.#move(answer, done.value);
    this.#tell(done.value);
    void this.#at.progress.load();
  }

  /** Puts an answer back to wait, as it was written. */
  async putBack(answer: OpenAnswer): Promise<void> {
    const {original} = answer;
    await this.decide(answer, {state: 'waiting', ...(original !== undefined && {text: original})});
  }

  /** Puts what was decided last back to wait. */
  async undo(): Promise<void> {
    if (this.last) await this.putBack(this.last);
  }

  /** From one list to another; the focus goes to what follows, or to what came back. */
  #move(before: OpenAnswer, after: OpenAnswer): void {
    const shown = this.list.value ?? [];
    const place = shown.findIndex(({id}) => id === before.id);
    const next = shown[place + 1] ?? shown[place - 1];
    for (const state of ANSWER_STATES) {
      const {value} = this.#lists[state];
      if (value === null) continue;
      const others = value.filter(({id}) => id !== after.id);
      if (state !== after.state) this.#lists[state].take(others);
      else this.#lists[state].take(state === 'waiting' ? [after, ...others] : [...others, after]);
    }
    const target = after.state === this.filter ? after : next;
    this.#at.desk.focus.moveTo(target ? cardSelector(target.id) : '#section');
  }

  /** What is wrong with the reason is said where it was written. */
  #tellProblem(answer: OpenAnswer, failure: Failure): void {
    if (this.judging?.takesProblem(failure)) return;
    this.problem = {answer: answer.id, failure};
    this.#at.desk.focus.moveTo('#errors');
  }

  #tell({state, original}: OpenAnswer): void {
    const {words} = this.#at.desk;
    const {length: left} = this.#lists.waiting.value ?? [];
    const what = state === 'approved' && original !== undefined ? 'edited' : state;
    this.#at.desk.say(this.filter === 'waiting' ? `${words.decided[what]} ${words.left(left)}` : words.decided[what]);
  }
}

/** Where an answer stands on the page. */
export function cardId(answer: string): string {
  return `answer-${answer}`;
}

function cardSelector(answer: string): string {
  return `#${CSS.escape(cardId(answer))}`;
}
