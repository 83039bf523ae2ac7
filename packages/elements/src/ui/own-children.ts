import type {ReactiveController, ReactiveElement} from 'lit';

/** An element of ours that another one is composed of. */
export interface OwnChild {
  /** The slot where it is shown; it begins with `part-`. */
  readonly slot: string;
  readonly tag: string;
  /** What is set on it at each update. */
  readonly properties: object;
}

/**
 * Composes its host of other elements, as light children in slots of the host's own: in a nested shadow root nobody who
 * reads aloud or translates would find their text. A child is there as long as its slot is drawn.
 *
 * Owns: the children that it made, and their place in reading order. Does not own: the children that the page put
 * there, and the texts around them; has to be made before `LightText`, which finds its place beside them.
 */
export class OwnChildren implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #describe: () => readonly OwnChild[];
  /** Kept while they are not shown: what a visitor chose in one of them stays. */
  readonly #children = new Map<string, HTMLElement>();
  #hasBegun = false;

  constructor(host: ReactiveElement, describe: () => readonly OwnChild[]) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  /** The child that is shown in a slot. */
  find(slot: string): HTMLElement | null {
    const child = this.#children.get(slot);
    return child?.parentNode === this.#host ? child : null;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#hasBegun) this.#begin();
    this.#place();
  }

  hostDisconnected(): void {
    for (const child of this.#children.values()) if (child.parentNode === this.#host) child.remove();
  }

  /** A copied or stored page brings children that an earlier element made; and the page may take ours away. */
  #begin(): void {
    this.#hasBegun = true;
    for (const left of this.#host.querySelectorAll(':scope > [slot^="part-"]')) left.remove();
    this.#host.renderRoot.addEventListener('slotchange', () => {
      if (this.#host.isConnected) this.#place();
    });
  }

  /** After what stands in the slot before it. A child that is in its place is never moved: that would start it anew. */
  #place(): void {
    const described = new Map(this.#describe().map((child) => [child.slot, child]));
    const shown = new Set<string>();
    let last: Node | undefined;
    for (const slot of this.#host.renderRoot.querySelectorAll('slot')) {
      const wanted = described.get(slot.name);
      if (wanted) {
        shown.add(slot.name);
        const child = this.#make(wanted);
        if (child.parentNode !== this.#host)
          this.#host.insertBefore(child, last ? last.nextSibling : this.#host.firstChild);
        last = child;
      } else {
        last = slot.assignedNodes().at(-1) ?? last;
      }
    }
    for (const [slot, child] of this.#children) if (!shown.has(slot) && child.parentNode === this.#host) child.remove();
  }

  #make({slot, tag, properties}: OwnChild): HTMLElement {
    const child = this.#children.get(slot) ?? document.createElement(tag);
    this.#children.set(slot, child);
    child.slot = slot;
    return Object.assign(child, properties);
  }
}
