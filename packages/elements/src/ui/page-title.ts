import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Puts a text before the title of the page, and takes it away again.
 *
 * Owns: that part of the title. Does not own: the page's own title, which it keeps behind it.
 */
export class PageTitle implements ReactiveController {
  readonly #findText: () => string | null;
  #own: string | null = null;
  #shown = '';

  /** `findText` is asked after every update; null leaves the title to the page. */
  constructor(host: ReactiveControllerHost, findText: () => string | null) {
    this.#findText = findText;
    host.addController(this);
  }

  hostUpdated(): void {
    const text = this.#findText();
    if (text === null) {
      this.#restore();
      return;
    }
    this.#own ??= document.title;
    this.#shown = this.#own === '' ? text : `${text} – ${this.#own}`;
    if (document.title !== this.#shown) document.title = this.#shown;
  }

  hostDisconnected(): void {
    this.#restore();
  }

  #restore(): void {
    if (this.#own !== null && document.title === this.#shown) document.title = this.#own;
    this.#own = null;
  }
}
