import type {Response} from '@toegang/model';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readAnswers, type ScanAnswers} from './scan-answers.js';

/** An element that may stand in a form. */
export interface FormHost extends ReactiveControllerHost, HTMLElement {
  /** Under which name its value travels; null when it takes no part. */
  readonly name: string | null;
}

/**
 * What the host adds to the form around it: the finished response as JSON, and nothing before that.
 *
 * Owns: the element's internals. Does not own: the answers.
 */
export class FormValue implements ReactiveController {
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  readonly #findAnswers: () => ScanAnswers | null;
  #response: Response | null = null;
  #given: readonly unknown[] = [];

  constructor(host: FormHost, findAnswers: () => ScanAnswers | null) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#findAnswers = findAnswers;
    host.addController(this);
  }

  /** Whether the response travels with a form. */
  get isInForm(): boolean {
    return this.#host.name !== null && this.#internals.form !== null;
  }

  /** The response is finished; null when it is not (any more). */
  set(response: Response | null): void {
    this.#response = response;
    this.#host.requestUpdate();
  }

  /** The browser keeps the answers as it keeps what is typed in any other control of the form. */
  hostUpdated(): void {
    const {name} = this.#host;
    const answers = this.#findAnswers();
    const given = [name, this.#response, answers];
    if (given.every((part, index) => part === this.#given[index])) return;
    this.#given = given;
    if (name === null) {
      this.#internals.setFormValue(null);
    } else {
      this.#internals.setFormValue(this.#response && JSON.stringify(this.#response), JSON.stringify(answers));
    }
  }
}

/** Answers that the browser kept; null when it gives something else. */
export function readFormState(kept: unknown): ScanAnswers | null {
  if (typeof kept !== 'string') return null;
  try {
    return readAnswers(JSON.parse(kept));
  } catch {
    return null;
  }
}
