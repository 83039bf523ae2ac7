import type {Response} from '@toegang/model';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readAnswers, type ScanAnswers} from './scan-answers.js';

/** An element that may stand in a form. */
export interface FormHost extends ReactiveControllerHost, HTMLElement {
  /** Under which name its value travels; null when it takes no part. */
  readonly name: string | null;
}

/** What there is to give to a form. */
export interface FormSource {
  /** The finished response; null before that. */
  readonly response: Response | null;
  readonly run: {readonly answers: ScanAnswers} | null;
}

/**
 * What the host adds to the form around it: the finished response as JSON, and nothing before that.
 *
 * Owns: the element's internals. Does not own: the answers.
 */
export class FormValue implements ReactiveController {
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  readonly #source: FormSource;
  #given: readonly unknown[] = [];

  constructor(host: FormHost, source: FormSource) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#source = source;
    host.addController(this);
  }

  /** Whether the response travels with a form. */
  get isInForm(): boolean {
    return this.#host.name !== null && this.#internals.form !== null;
  }

  /** The browser keeps the answers as it keeps what is typed in any other control of the form. */
  hostUpdated(): void {
    const {response, run} = this.#source;
    const given = this.#host.name === null ? [null, null] : [response, run?.answers ?? null];
    if (given.every((part, index) => part === this.#given[index])) return;
    this.#given = given;
    const [value = null, state] = given.map((part) => part && JSON.stringify(part));
    this.#internals.setFormValue(value, state);
  }
}

/** Answers that the browser kept; null when it gives something else. */
export function readFormState(kept: unknown): ScanAnswers | null {
  try {
    return readAnswers(JSON.parse(String(kept)));
  } catch {
    return null;
  }
}
