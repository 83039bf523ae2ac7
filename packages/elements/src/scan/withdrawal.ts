import type {Transport} from '@toegang/transport';
import type {ReactiveControllerHost} from 'lit';

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
  readonly #host: ReactiveControllerHost;
  readonly #onEnd: (state: WithdrawalState) => void;
  #state: WithdrawalState = {kind: 'closed'};

  constructor(host: ReactiveControllerHost, onEnd: (state: WithdrawalState) => void) {
    this.#host = host;
    this.#onEnd = onEnd;
  }

  get state(): WithdrawalState {
    return this.#state;
  }

  ask(): void {
    this.#set({kind: 'asked'});
  }

  cancel(): void {
    this.#set({kind: 'closed'});
  }

  async withdraw(transport: Transport, round: string, receipt: string): Promise<void> {
    if (this.#state.kind === 'busy') return;
    if (receipt === '') {
      this.#end({kind: 'failed', because: 'no-receipt'});
      return;
    }
    this.#set({kind: 'busy'});
    const fetched = await transport.withdraw(round, receipt).catch(() => null);
    if (fetched?.ok) {
      this.#end({kind: 'done'});
    } else {
      const isUnknown = fetched?.failure.kind === 'refused' && fetched.failure.status === 404;
      this.#end({kind: 'failed', because: isUnknown ? 'unknown-receipt' : 'unreachable'});
    }
  }

  #end(state: WithdrawalState): void {
    this.#set(state);
    this.#onEnd(state);
  }

  #set(state: WithdrawalState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
