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

  /** After the next update the focus goes to what fits and is checked, else to the first that fits, else to the title. */
  moveTo(selector: string): void {
    this.#selector = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#selector === null) return;
    const {renderRoot} = this.#host;
    const found = [...renderRoot.querySelectorAll<HTMLInputElement>(this.#selector)];
    const target = found.find(({checked}) => checked) ?? found[0] ?? renderRoot.querySelector<HTMLElement>('#title');
    this.#selector = null;
    if (target) focusInView(target);
  }
}

/** Moves the focus; scrolls only when the target, or what it asks, is above or far below what is on screen. */
export function focusInView(target: HTMLElement): void {
  target.focus({preventScroll: true});
  const seen = questionOf(target);
  const margin = Number.parseFloat(getComputedStyle(seen).scrollMarginBlockStart) || 0;
  const {top} = seen.getBoundingClientRect();
  if (top < margin || top > window.innerHeight / 2) seen.scrollIntoView({block: 'start'});
}

/** What has to be read before a control: that of its group for a radio button or the first in it, else its own label. */
function questionOf(target: HTMLElement): Element {
  const group = target.closest('.question');
  const isOfGroup = target.matches('[type=radio]') || group?.querySelector('input') === target;
  const label = isOfGroup ? group?.querySelector('legend') : (target as HTMLInputElement).labels?.[0];
  return label ?? target;
}
