import type {Point} from './geometry.js';

/** Between the pointer and the copy, in CSS pixels: a finger should not cover what it holds. */
const ASIDE = 12;

/**
 * The words of a card that is held, under the pointer.
 *
 * Owns: one element in the board, above everything. Does not own: the card, which stays where it is.
 */
export class LiftedCopy {
  readonly #element: HTMLElement;
  readonly #origin: Point;

  constructor(board: Element, card: HTMLElement, text: string) {
    this.#element = document.createElement('div');
    this.#element.className = 'lifted-copy';
    this.#element.ariaHidden = 'true';
    this.#element.textContent = text;
    this.#element.style.setProperty('inline-size', `${card.offsetWidth}px`);
    board.append(this.#element);
    // a page that moves what is around us moves what is fixed in it, too
    const {left, top} = this.#element.getBoundingClientRect();
    this.#origin = {x: left, y: top};
  }

  moveTo({x, y}: Point): void {
    const [right, down] = [x - this.#origin.x + ASIDE, y - this.#origin.y + ASIDE];
    this.#element.style.setProperty('transform', `translate(${right}px, ${down}px)`);
  }

  remove(): void {
    this.#element.remove();
  }
}
