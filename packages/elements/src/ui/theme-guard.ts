import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Keeps what its host shows readable where the page's theme is too faint.
 *
 * Owns: asking for the part that measures, after each time the host was drawn or moved. Does not own: what is measured.
 */
export class ThemeGuard implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#look(true);
  }

  hostUpdated(): void {
    this.#look(false);
  }

  #look(hasMoved: boolean): void {
    import('./contrast-watch.js').then(
      ({watchContrast}) => watchContrast(this.#host.renderRoot as ShadowRoot, hasMoved),
      doNothing,
    );
  }
}

/** Without the part the theme shows as it is. */
function doNothing(): void {
  // nothing to mend
}
