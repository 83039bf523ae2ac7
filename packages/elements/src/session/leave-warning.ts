import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Asks the browser to warn who leaves the page while something would be lost.
 *
 * Owns: that one listener. Does not own: whether there is something to lose.
 */
export class LeaveWarning implements ReactiveController {
  readonly #isAtStake: () => boolean;

  constructor(host: ReactiveControllerHost, isAtStake: () => boolean) {
    this.#isAtStake = isAtStake;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#handle);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#handle);
  }

  readonly #handle = (event: BeforeUnloadEvent): void => {
    if (this.#isAtStake()) event.preventDefault();
  };
}
