import type {LitElement, ReactiveController} from 'lit';

/**
 * Puts the heading of its host (`#title`) before the title of the page, and takes it away again.
 *
 * Owns: that part of the title. Does not own: the page's own title, which it keeps behind it.
 */
export class PageTitle implements ReactiveController {
  readonly #host: LitElement;
  readonly #findErrorWord: () => string | null;
  #own: string | null = null;
  #shown = '';

  /**
   * `findErrorWord` is asked after every update for the word that goes before the heading when something has to be
   * mended (`#errors`); null leaves the title to the page.
   */
  constructor(host: LitElement, findErrorWord: () => string | null) {
    this.#host = host;
    this.#findErrorWord = findErrorWord;
    host.addController(this);
  }

  hostUpdated(): void {
    const errorWord = this.#findErrorWord();
    if (errorWord === null) {
      this.#restore();
      return;
    }
    const {renderRoot} = this.#host;
    const heading = renderRoot.querySelector('#title')?.textContent ?? '';
    const text = renderRoot.querySelector('#errors') ? `${errorWord} ${heading}` : heading;
    this.#own ??= document.title;
    this.#shown = `${text.replaceAll(/\s+/g, ' ').trim()} – ${this.#own}`;
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
