import type {Seat} from '@toegang/domain/session.js';
import type {LitElement, ReactiveController} from 'lit';

/**
 * Lets the style sheet of the page know from which seat the session is seen: `:state(screen)`.
 *
 * Owns: the states of the host. Does not own: the seat.
 */
export class SeatState implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  readonly #seat: () => Seat | null;

  constructor(host: LitElement, seat: () => Seat | null) {
    // not every browser has them; then the page looks the same from every seat
    this.#states = (host.attachInternals() as Partial<ElementInternals>).states;
    this.#seat = seat;
    host.addController(this);
  }

  hostUpdated(): void {
    const seat = this.#seat();
    if (this.#states === undefined || (seat !== null && this.#states.has(seat))) return;
    this.#states.clear();
    if (seat !== null) this.#states.add(seat);
  }
}
