/** How far withdrawing a response is. */
export type WithdrawalState =
  | {readonly kind: 'closed'}
  /** The visitor wants to, and has not confirmed it yet. */
  | {readonly kind: 'asked'}
  | {readonly kind: 'busy'}
  | {readonly kind: 'done'}
  | WithdrawalFailure;

/** Why a response could not be taken back. */
export interface WithdrawalFailure {
  readonly kind: 'failed';
  readonly because: 'no-receipt' | 'unknown-receipt' | 'unreachable';
}

/**
 * Taking a stored response back with its receipt.
 *
 * Owns: how far that is. Does not own: the receipt.
 */
export class Withdrawal {
  readonly #onChange: (state: WithdrawalState) => void;
  #state: WithdrawalState = {kind: 'closed'};

  constructor(onChange: (state: WithdrawalState) => void) {
    this.#onChange = onChange;
  }

  get state(): WithdrawalState {
    return this.#state;
  }

  cancel(): void {
    this.#set({kind: 'closed'});
  }

  /** The first time it asks whether the visitor is sure, because it cannot be undone; the second time it does it. */
  async withdraw(takeBack: () => Promise<WithdrawalState>): Promise<void> {
    if (this.#state.kind === 'asked') {
      this.#set({kind: 'busy'});
      this.#set(await takeBack());
    } else if (this.#state.kind !== 'busy') {
      this.#set({kind: 'asked'});
    }
  }

  /** Says why it cannot be done. */
  fail(failure: WithdrawalFailure): void {
    this.#set(failure);
  }

  #set(state: WithdrawalState): void {
    this.#state = state;
    this.#onChange(state);
  }
}
