import type {LitElement, ReactiveController} from 'lit';

/**
 * Moves the focus to something that the next update of its host draws.
 *
 * Owns: that one move, and that its target is seen. Does not own: when to move.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #selector: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** After the next update the focus goes to the first element that fits. */
  moveTo(selector: string): void {
    this.#selector = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#selector === null) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    this.#selector = null;
    if (target) focusInView(target);
  }
}

/** Moves the focus; scrolls only when `seen` (the target itself, or its label) is above or far below what is on screen. */
export function focusInView(target: HTMLElement, seen: Element = target): void {
  target.focus({preventScroll: true});
  const margin = Number.parseFloat(getComputedStyle(seen).scrollMarginBlockStart) || 0;
  const {top} = seen.getBoundingClientRect();
  if (top < margin || top > window.innerHeight / 2) seen.scrollIntoView({block: 'start'});
}
