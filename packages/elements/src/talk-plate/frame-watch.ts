import type {LitElement, ReactiveController} from 'lit';

/** What was measured of the plate: pixels. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/**
 * Measures the plate, and draws anew when its size or that of its letters changes: after an update at once, before
 * anybody sees it; when something else changed it, in the next frame.
 *
 * Owns: one observer, of `.ruler` (as wide as there is room, one em high) and of `.plate`. Does not own: what is drawn.
 */
export class FrameWatch implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #watched: readonly Element[] = [];
  #em = 0;
  #room = 0;
  #width = 0;
  #height = 0;

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
    const [width, height, em] = [this.#width, this.#height, this.#em];
    return width * height * em > 0 ? {width, height, em} : null;
  }

  hostConnected(): void {
    // drawing inside the observer would change what it observes
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#update()));
    this.#watched = [];
  }

  hostUpdated(): void {
    this.#watch();
    this.#update();
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

  /** A promise, because an update that is still going on cannot ask for another. */
  #update(): void {
    const [ruler, plate] = this.#watched.map((element) => element.getBoundingClientRect());
    if (!ruler || !plate) return;
    const now = [ruler.width, ruler.height, plate.width, plate.height] as const;
    const before = [this.#room, this.#em, this.#width, this.#height];
    if (now.every((size, index) => size === before[index])) return;
    [this.#room, this.#em, this.#width, this.#height] = now;
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
