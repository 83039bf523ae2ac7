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
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#handlePrint);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#handlePrint);
  }

  readonly #handlePrint = ({type}: Event): void => {
    const isBefore = type === 'beforeprint';
    if (isBefore) this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of this.#opened) part.open = isBefore;
  };
}
