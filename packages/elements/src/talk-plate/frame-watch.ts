import type {LitElement, ReactiveController} from 'lit';

/** What was measured of the plate: pixels. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/**
 * Measures the plate, and draws anew when its size or that of its letters changes.
 *
 * Owns: one observer, of `.ruler` (as wide as there is room, one em high) and of `.plate`, which lies deeper: so a plate
 * that grows because the ruler changed is measured in the same frame. Does not own: what is drawn.
 */
export class FrameWatch implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #watched: readonly Element[] = [];
  #em = 0;
  #room = 0;
  #plate: Pick<Measured, 'width' | 'height'> | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** How wide the room for the plate is, in em; 0 before it was measured. */
  get room(): number {
    return this.#em === 0 ? 0 : this.#room / this.#em;
  }

  /** Null before it was measured. */
  get measured(): Measured | null {
    return this.#plate && this.#em > 0 ? {...this.#plate, em: this.#em} : null;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => this.#measure(entries));
    this.#watched = [];
    this.#watch();
  }

  hostUpdated(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #watch(): void {
    const found = ['.ruler', '.plate'].flatMap((name) => this.#host.renderRoot.querySelector(name) ?? []);
    for (const element of this.#watched) if (!found.includes(element)) this.#observer?.unobserve(element);
    for (const element of found) if (!this.#watched.includes(element)) this.#observer?.observe(element);
    this.#watched = found;
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    for (const {target, borderBoxSize} of entries) {
      const [{inlineSize, blockSize} = {inlineSize: 0, blockSize: 0}] = borderBoxSize;
      if (target.matches('.ruler')) [this.#room, this.#em] = [inlineSize, blockSize];
      else this.#plate = {width: inlineSize, height: blockSize};
    }
    this.#host.requestUpdate();
  }
}
