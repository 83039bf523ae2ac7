import type {Answer, Response, ScanContent} from '@toegang/model';
import {emptyAnswers, toResponse, withAnswer, type ScanAnswers} from './scan-answers.js';
import {findErrors, firstStepWithErrors, type ScanError} from './scan-errors.js';
import {checkIndex, positionOf, reachableIndex, stepsOf, type Position, type Step} from './scan-flow.js';

/** Who wants to know what happens in a run. */
export interface RunListener {
  /** Something has to be drawn again. */
  changed(): void;
  /** The visitor is on another step. */
  moved(from: number, to: number): void;
  /** The visitor cannot go on before something is mended. */
  stopped(): void;
  /** The visitor answered a statement, or took an answer back. */
  answered(statement: string): void;
}

/**
 * One filling-in of the scan: what was answered, on which step, and what has to be mended there.
 *
 * Owns: the answers, and the way through the steps. Does not own: where the content comes from, nor what becomes of
 * the answers.
 */
export class ScanRun {
  readonly content: ScanContent;
  readonly asksAudience: boolean;
  readonly #listener: RunListener;
  #answers: ScanAnswers;
  #index = 0;
  #errors: readonly ScanError[] = [];
  #returnsAs: string | null | undefined;

  /**
   * `audience` is who answers when the page knows; null lets the visitor say it. `kept` are answers that somebody gave
   * before, to go on with from the introduction.
   */
  constructor(content: ScanContent, audience: string | null, listener: RunListener, kept?: ScanAnswers | null) {
    const {audiences} = content;
    const find = (wanted: string | null | undefined) => audiences.find(({id}) => id === wanted)?.id ?? null;
    const given = audiences.length > 1 ? find(audience) : (audiences[0]?.id ?? null);
    this.content = content;
    this.asksAudience = given === null;
    this.#listener = listener;
    this.#answers = {...(kept ?? emptyAnswers(makeId())), audience: given ?? find(kept?.audience)};
  }

  get answers(): ScanAnswers {
    return this.#answers;
  }

  get steps(): readonly Step[] {
    return stepsOf(this.content, this.#answers.audience, this.asksAudience);
  }

  get index(): number {
    return this.#index;
  }

  get step(): Step {
    return this.steps[this.#index] ?? {kind: 'intro'};
  }

  get position(): Position {
    return positionOf(this.steps, this.#index);
  }

  get errors(): readonly ScanError[] {
    return this.#errors;
  }

  /** Whether the visitor came from the check page to change one thing; as somebody else there are other questions. */
  get isReturning(): boolean {
    return this.#returnsAs !== undefined && this.#returnsAs === this.#answers.audience;
  }

  /** Forward, unless something has to be mended here. */
  next(): void {
    this.#errors = findErrors(this.step, this.#answers, this.content);
    if (this.#errors.length > 0) {
      this.#listener.stopped();
    } else {
      this.#go(this.isReturning ? checkIndex(this.steps) : this.#index + 1);
    }
  }

  previous(): void {
    this.#go(this.#index - 1);
  }

  /** From the check page to where something can be changed. */
  change(index: number): void {
    this.#go(index);
    this.#returnsAs = this.#answers.audience;
  }

  /** To a step that was visited before, without adding it to the way that was gone. */
  revisit(index: number): void {
    this.#index = reachableIndex(this.steps, index, this.#answers.audience);
    this.#errors = [];
    this.#returnsAs = undefined;
    this.#listener.changed();
  }

  /** Forward to a step that was reached in an earlier visit. */
  resume(index: number): void {
    this.#go(Math.max(reachableIndex(this.steps, index, this.#answers.audience), 1));
  }

  /** The response that can be sent, or null after leading the visitor to what has to be mended first. */
  finish(round: string): Response | null {
    const wrong = firstStepWithErrors(this.steps, this.#answers, this.content);
    if (wrong < 0) return toResponse(this.#answers, this.content, round);
    this.change(wrong);
    this.next();
    return null;
  }

  /** Answers a statement; undefined takes the answer back. */
  answer(statement: string, answer: Answer | undefined): void {
    this.write(withAnswer(this.#answers, statement, answer));
    this.#listener.answered(statement);
  }

  /** Keeps what else was filled in. */
  write(answers: ScanAnswers): void {
    this.#answers = answers;
    this.#listener.changed();
  }

  #go(to: number): void {
    const from = this.#index;
    this.#index = to;
    this.#errors = [];
    this.#returnsAs = undefined;
    this.#listener.moved(from, to);
  }
}

/** `randomUUID` would need a secure page; a municipality's intranet often is none. */
function makeId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
