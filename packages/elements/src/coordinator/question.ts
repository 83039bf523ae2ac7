import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {html} from '../ui/template.js';

/** Something to be sure of before it is done. */
export interface Question {
  readonly title: string;
  readonly hint: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
}

/**
 * Asks whether somebody is sure, in a dialog of the browser's own.
 *
 * Owns: opening and closing it, and giving the focus back when the answer is no. Does not own: what is done after yes.
 */
export class QuestionController implements ReactiveController {
  readonly #host: LitElement;
  #question: Question | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  ask(question: Question): void {
    this.#question = question;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog) return;
    if (this.#question && !dialog.open) {
      dialog.showModal();
      // whoever presses Enter once too often does no harm
      dialog.querySelector<HTMLElement>('.secondary')?.focus();
    }
    if (!this.#question && dialog.open) dialog.close();
  }

  render(): TemplateResult {
    const question = this.#question;
    return html`<dialog aria-labelledby="question-title" aria-describedby="question-hint" @close=${this.#handleClose}>
      <p class="question-title" id="question-title">${question?.title ?? ''}</p>
      <p id="question-hint">${question?.hint ?? ''}</p>
      <p class="buttons">
        <button class="button" type="button" @click=${this.#handleYes}>${question?.yes ?? ''}</button>
        <button class="button secondary" type="button" @click=${this.#handleClose}>${question?.no ?? ''}</button>
      </p>
    </dialog>`;
  }

  readonly #handleClose = (): void => {
    this.#question = null;
    this.#host.requestUpdate();
  };

  readonly #handleYes = (): void => {
    const question = this.#question;
    this.#handleClose();
    question?.act();
  };
}
