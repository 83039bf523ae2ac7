import type {Response} from '@toegang/model';
import type {Refusal, Submission, Transport} from '@toegang/transport';

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

/** After these the visitor is past the steps: nothing can be changed or sent any more. */
const ENDS: readonly string[] = ['sent', 'waiting', 'erased', 'withdrawn'];

/**
 * What becomes of one response after "Verstuur", and which others still wait on this device.
 *
 * Owns: its state, and that it is sent once at a time. Does not own: the answers, nor the transport.
 */
export class Delivery {
  readonly #onChange: (state: DeliveryState) => void;
  readonly #waiting = new Set<string>();
  #state: DeliveryState = {kind: 'open'};
  #responseId = '';

  constructor(onChange: (state: DeliveryState) => void) {
    this.#onChange = onChange;
  }

  get state(): DeliveryState {
    return this.#state;
  }

  get isOver(): boolean {
    return ENDS.includes(this.#state.kind);
  }

  /** Whether there are responses that wait, those of earlier visits included. */
  get hasWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Hands the response to the transport; without one the host has taken it. */
  async send(response: Response, transport: Transport | null): Promise<void> {
    const {id} = response;
    this.#responseId = id;
    if (transport === null) {
      this.#set({kind: 'sent', receipt: null});
      return;
    }
    this.#set({kind: 'sending'});
    const outcome = await transport.submit(response).then(toState, () => FALLEN_OVER);
    if (outcome.kind === 'waiting') this.#waiting.add(id);
    if (this.#responseId === id) this.#set(outcome);
  }

  /** Takes what the transport tells later; of other responses than the visitor's own only whether they wait. */
  hear(responseId: string, outcome: Submission): void {
    if (outcome.kind === 'waiting') {
      this.#waiting.add(responseId);
      return;
    }
    this.#waiting.delete(responseId);
    if (responseId === this.#responseId && this.#state.kind === 'waiting') this.#set(toState(outcome));
  }

  /** Erases the visitor's own waiting response; before there is one, all that wait. False when it was too late. */
  async erase(transport: Transport): Promise<boolean> {
    const ids = this.isOver ? [this.#responseId] : [...this.#waiting];
    const erased = await Promise.all(ids.map((id) => transport.discard(id)));
    for (const id of ids) this.#waiting.delete(id);
    const isErased = erased.every(Boolean);
    if (isErased && this.isOver) this.#set({kind: 'erased'});
    return isErased;
  }

  /** The stored response was taken back. */
  setWithdrawn(): void {
    this.#set({kind: 'withdrawn'});
  }

  /** Ready for another response; what still comes of the last one is not about this one. */
  restart(): void {
    this.#responseId = '';
    this.#state = {kind: 'open'};
  }

  #set(state: DeliveryState): void {
    this.#state = state;
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
