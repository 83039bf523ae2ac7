import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Makes the browser's Back and Forward walk through the steps of its host.
 *
 * Owns: one number under its own key in `history.state`, and that the browser does not scroll back on a step, because
 * its host moves the focus. Does not own: the address, which stays the same, nor what others keep in that state.
 */
export class StepHistory implements ReactiveController {
  readonly #key: string;
  readonly #onReturn: (step: number) => void;
  #scrollBefore: ScrollRestoration | undefined;

  /** `key` tells hosts on one page apart; `onReturn` hears the step of the entry that the visitor went to. */
  constructor(host: ReactiveControllerHost, key: string, onReturn: (step: number) => void) {
    this.#key = key;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#handlePopState);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#handlePopState);
    if (this.#scrollBefore) history.scrollRestoration = this.#scrollBefore;
  }

  /** The visitor went from one step to another. */
  record(from: number, to: number): void {
    this.#scrollBefore ??= history.scrollRestoration;
    history.scrollRestoration = 'manual';
    try {
      if (read(history.state)[this.#key] !== from) history.replaceState(this.#with(from), '');
      history.pushState(this.#with(to), '');
    } catch {
      // WebKit allows a page a hundred in ten seconds; then Back goes further than one step, and nothing is lost
    }
  }

  #with(step: number): unknown {
    return {...read(history.state), [this.#key]: step};
  }

  /** An entry without our number is not about us: a link within the page, or a step of something else. */
  readonly #handlePopState = ({state}: PopStateEvent): void => {
    const step = read(state)[this.#key];
    if (typeof step === 'number') this.#onReturn(step);
  };
}

function read(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? {...state} : {};
}
