import type {Response} from '@toegang/model';
import type {Refusal, Submission, Transport} from '@toegang/transport';
import type {ReactiveControllerHost} from 'lit';

/** How far sending a response is. */
export type DeliveryState =
  | {readonly kind: 'open'}
  | {readonly kind: 'sending'}
  /** `receipt` is null when the host took the response. */
  | {readonly kind: 'sent'; readonly receipt: string | null}
  | {readonly kind: 'waiting'; readonly kept: 'device' | 'page'}
  | Refusal
  | {readonly kind: 'erased'}
  | {readonly kind: 'withdrawn'};

/**
 * What becomes of one response after "Verstuur".
 *
 * Owns: its state, and that it is sent once at a time. Does not own: the answers, nor the transport.
 */
export class Delivery {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: DeliveryState) => void;
  #state: DeliveryState = {kind: 'open'};
  #responseId: string | null = null;

  constructor(host: ReactiveControllerHost, onChange: (state: DeliveryState) => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  get state(): DeliveryState {
    return this.#state;
  }

  /** Whether the visitor is past the steps: nothing can be changed or sent any more. */
  get isOver(): boolean {
    return ['sent', 'waiting', 'erased', 'withdrawn'].includes(this.#state.kind);
  }

  /** Hands the response to the transport; without one the host has taken it. */
  async send(response: Response, transport: Transport | null): Promise<void> {
    this.#responseId = response.id;
    if (transport === null) {
      this.#set({kind: 'sent', receipt: null});
      return;
    }
    this.#set({kind: 'sending'});
    const outcome = await transport.submit(response).then(toState, () => FALLEN_OVER);
    if (this.#responseId === response.id) this.#set(outcome);
  }

  /** Takes what the transport tells later; what it tells of other responses is not for this visitor. */
  hear(responseId: string, outcome: Submission): void {
    if (responseId === this.#responseId && this.#state.kind === 'waiting') this.#set(toState(outcome));
  }

  /** Erases the waiting response from this device. False when it was too late. */
  async erase(transport: Transport): Promise<boolean> {
    if (this.#responseId === null || !(await transport.discard(this.#responseId))) return false;
    this.#set({kind: 'erased'});
    return true;
  }

  /** The stored response was taken back. */
  setWithdrawn(): void {
    this.#set({kind: 'withdrawn'});
  }

  /** Ready for another response; what still comes of the last one is not about this one. */
  restart(): void {
    this.#responseId = null;
    this.#state = {kind: 'open'};
    this.#host.requestUpdate();
  }

  #set(state: DeliveryState): void {
    this.#state = state;
    this.#host.requestUpdate();
    this.#onChange(state);
  }
}

/** The transport broke its promise never to throw. */
const FALLEN_OVER: Refusal = {kind: 'refused', status: 0, detail: '', problems: []};

function toState(outcome: Submission): DeliveryState {
  switch (outcome.kind) {
    case 'stored':
      return {kind: 'sent', receipt: outcome.receipt};
    case 'waiting':
      return {kind: 'waiting', kept: outcome.kept ?? 'device'};
    case 'refused':
      return outcome;
  }
}
