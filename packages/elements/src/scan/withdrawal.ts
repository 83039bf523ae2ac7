import type {Transport} from '@toegang/transport';

/** How far withdrawing a response is. */
export type WithdrawalState =
  | {readonly kind: 'closed'}
  /** The visitor wants to, and has not confirmed it yet. */
  | {readonly kind: 'asked'}
  | {readonly kind: 'busy'}
  | {readonly kind: 'done'}
  | {readonly kind: 'failed'; readonly because: 'no-receipt' | 'unknown-receipt' | 'unreachable'};

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

  /**
   * The first time it asks whether the visitor is sure, because it cannot be undone; the second time it does it.
   * `canExist` is whether the receipt looks like one.
   */
  async withdraw(transport: Transport, round: string, receipt: string, canExist: boolean): Promise<void> {
    if (receipt === '' || !canExist) {
      this.#set({kind: 'failed', because: canExist ? 'no-receipt' : 'unknown-receipt'});
    } else if (this.#state.kind === 'asked') {
      this.#set({kind: 'busy'});
      this.#set(await tryToWithdraw(transport, round, receipt));
    } else if (this.#state.kind !== 'busy') {
      this.#set({kind: 'asked'});
    }
  }

  #set(state: WithdrawalState): void {
    this.#state = state;
    this.#onChange(state);
  }
}

/** Status of HTTP for a receipt that belongs to nothing. */
const NOT_FOUND = 404;

async function tryToWithdraw(transport: Transport, round: string, receipt: string): Promise<WithdrawalState> {
  const fetched = await transport.withdraw(round, receipt).catch(() => null);
  if (fetched?.ok) return {kind: 'done'};
  const isUnknown = fetched?.failure.kind === 'refused' && fetched.failure.status === NOT_FOUND;
  return {kind: 'failed', because: isUnknown ? 'unknown-receipt' : 'unreachable'};
}
