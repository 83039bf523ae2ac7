import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CARD, COLUMN, DropMark, cardsIn} from './drop-mark.js';
import {scrollAtEdges} from './edge-scroll.js';
import {nearestBox, placeAmong, type Point} from './geometry.js';
import {LiftedCopy} from './lifted-copy.js';
import type {Place} from './place.js';

/** In milliseconds: how long a finger rests on a card before it holds it; before that the page scrolls. */
const HOLD = 300;
/** In CSS pixels: how far a pointer moves before it drags, or a finger before it scrolls. */
const SLACK = 6;
/** In milliseconds: how long a card is held over “more” before that opens. */
const LINGER = 500;

/** What a drag asks of the board, and tells it. */
export interface DragBoard {
  /** The words of a card, for the copy under the pointer. */
  readonly textOf: (id: string) => string;
  readonly drop: (id: string, to: Place) => void;
  /** A card is held over what shows more of a column. */
  readonly more: (column: string) => void;
}

interface Press {
  readonly pointer: number;
  readonly id: string;
  readonly card: HTMLElement;
  readonly board: HTMLElement;
  readonly start: Point;
  /** Whether a move means that the page scrolls. */
  readonly isHold: boolean;
}

/**
 * Moving a card by mouse, pen or finger. While it moves nothing in the document does.
 *
 * Owns: the press, the copy under the pointer, the mark where it lands, and scrolling. Does not own: the plan.
 */
export class PointerDrag implements ReactiveController {
  readonly #to: DragBoard;
  readonly #mark = new DropMark();
  #press: Press | null = null;
  #copy: LiftedCopy | null = null;
  #at: Point = {x: 0, y: 0};
  #place: Place | null = null;
  #hold: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Since when the pointer is over what shows more; null when it is not. */
  #overMore: number | null = null;

  constructor(host: ReactiveControllerHost, to: DragBoard) {
    this.#to = to;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** On the board; nothing is dragged by what can be pressed, but by what says that it may. */
  readonly handlePointerDown = (event: PointerEvent): void => {
    const path = event.composedPath().filter((each) => each instanceof HTMLElement);
    const card = path.find((each) => each.matches(CARD));
    const pressed = path.find((each) => each.matches('button, a, input, select, textarea, summary'));
    const isFree = pressed === undefined || 'drag' in pressed.dataset || !card?.contains(pressed);
    if (this.#press !== null || event.button !== 0 || !event.isPrimary || card === undefined || !isFree) return;
    const isHold = event.pointerType === 'touch' && !pressed?.matches('.handle');
    this.#at = {x: event.clientX, y: event.clientY};
    this.#press = {
      pointer: event.pointerId,
      ...{id: card.dataset['action'] ?? '', card, board: event.currentTarget as HTMLElement},
      ...{start: this.#at, isHold},
    };
    if (isHold) this.#hold = setTimeout(() => this.#lift(), HOLD);
  };

  readonly handlePointerMove = (event: PointerEvent): void => {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    this.#at = {x: event.clientX, y: event.clientY};
    if (this.#copy !== null) return;
    const isFar = Math.hypot(this.#at.x - press.start.x, this.#at.y - press.start.y) > SLACK;
    if (isFar && press.isHold) this.#end();
    else if (isFar) this.#lift();
  };

  readonly handlePointerUp = (event: PointerEvent): void => {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    if (this.#copy !== null) this.#follow();
    const [place, wasLifted] = [this.#place, this.#copy !== null];
    this.#end();
    if (wasLifted) stopClick(press.board);
    if (wasLifted && place !== null) this.#to.drop(press.id, place);
  };

  readonly handlePointerCancel = (event: PointerEvent): void => {
    if (this.#press?.pointer === event.pointerId) this.#end();
  };

  /** Keeps the page where it is under a card that is held. On an element: on a shadow root the browser does not listen. */
  readonly handleTouchMove = {
    handleEvent: (event: Event): void => {
      if (this.#copy !== null && event.cancelable) event.preventDefault();
    },
    passive: false,
  };

  /** A finger that rests on a card would open a menu of the browser. */
  readonly handleContextMenu = (event: Event): void => {
    if (this.#press?.isHold) event.preventDefault();
  };

  #lift(): void {
    const press = this.#press;
    if (press === null) return;
    const {board, card, pointer, id} = press;
    try {
      board.setPointerCapture(pointer);
    } catch {
      // the pointer is gone already; what it did last ends the drag
    }
    card.dataset['lifted'] = '';
    this.#copy = new LiftedCopy(board, card, this.#to.textOf(id));
    window.addEventListener('keydown', this.#handleKey, true);
    this.#tick();
  }

  /** Each frame: scrolls, and shows where the card is and where it would land. */
  readonly #tick = (): void => {
    if (this.#press !== null) scrollAtEdges(this.#press.board, this.#at);
    this.#follow();
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #follow(): void {
    if (this.#press === null) return;
    const {board, id} = this.#press;
    this.#copy?.moveTo(this.#at);
    const columns = [...board.querySelectorAll<HTMLElement>(COLUMN)];
    const column = columns[nearestBox(this.#at, columns.map(boxOf))];
    if (column === undefined) return;
    const cards = cardsIn(column, id);
    const index = placeAmong(this.#at.y, cards.length, (at) => boxOf(cards[at]));
    this.#mark.show(column, index, id);
    this.#place = {column: column.dataset['column'] ?? '', index};
    this.#linger(column, this.#place.column);
  }

  #linger(column: Element, id: string): void {
    const more = column.querySelector('.more');
    const isOver = more !== null && contains(more, this.#at);
    if (!isOver) this.#overMore = null;
    else if (this.#overMore === null) this.#overMore = performance.now();
    else if (performance.now() - this.#overMore > LINGER) {
      this.#overMore = null;
      this.#to.more(id);
    }
  }

  #end(): void {
    clearTimeout(this.#hold);
    cancelAnimationFrame(this.#frame);
    window.removeEventListener('keydown', this.#handleKey, true);
    delete this.#press?.card.dataset['lifted'];
    this.#copy?.remove();
    this.#mark.clear();
    [this.#press, this.#copy, this.#place, this.#overMore] = [null, null, null, null];
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  };
}

function boxOf(element: Element | undefined): DOMRect {
  return element?.getBoundingClientRect() ?? new DOMRect();
}

function contains(element: Element, {x, y}: Point): boolean {
  const {left, right, top, bottom} = boxOf(element);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Letting go of a card is no press on what is under it. */
function stopClick(board: HTMLElement): void {
  const stop = (event: Event): void => event.stopPropagation();
  board.addEventListener('click', stop, {capture: true});
  setTimeout(() => board.removeEventListener('click', stop, {capture: true}));
}
