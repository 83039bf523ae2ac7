import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Opens the folded parts of its host while the page is printed, and folds them again.
 *
 * Owns: listening for a print, and which parts it opened. Does not own: what is folded on screen.
 */
export class OpenForPrint implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#fold);
  }

  readonly #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of this.#opened) part.open = true;
  };

  readonly #fold = (): void => {
    for (const part of this.#opened) part.open = false;
    this.#opened = [];
  };
}
