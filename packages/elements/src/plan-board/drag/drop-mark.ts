import type {Place} from './place.js';

/** What of the board is looked at while a card moves. */
export const COLUMN = '.column';
export const CARD = '.plan-card';

/** The cards in a column, in order, without the one that moves. */
export function cardsIn(column: Element, moving: string): readonly HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(CARD)].filter(({dataset}) => dataset['action'] !== moving);
}

/**
 * Shows where a card would land: a line before a card, or at the end of a column. Moves nothing.
 *
 * Owns: the attribute `data-drop` in one place, and `data-over` of its column. Does not own: which place that is.
 */
export class DropMark {
  #marked: HTMLElement | undefined;
  #column: HTMLElement | undefined;

  /** Gives what is marked now, to bring it into sight. */
  show(column: HTMLElement, index: number, moving: string): HTMLElement {
    const before = cardsIn(column, moving)[index];
    const target = before ?? column;
    const side = before ? 'before' : 'end';
    if (this.#marked !== target) this.clear();
    if (this.#column !== column) column.dataset['over'] = '';
    this.#column = column;
    if (target.dataset['drop'] !== side) target.dataset['drop'] = side;
    this.#marked = target;
    return target;
  }

  clear(): void {
    delete this.#marked?.dataset['drop'];
    delete this.#column?.dataset['over'];
    [this.#marked, this.#column] = [undefined, undefined];
  }
}

/** The column of a place; undefined when it is not drawn. */
export function columnOf(board: Element, {column}: Place): HTMLElement | undefined {
  return [...board.querySelectorAll<HTMLElement>(COLUMN)].find(({dataset}) => dataset['column'] === column);
}
