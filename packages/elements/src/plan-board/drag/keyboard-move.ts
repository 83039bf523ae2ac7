import type {LitElement, ReactiveController} from 'lit';
import {DropMark, columnOf} from './drop-mark.js';
import {fitPlace, placeOf, type Standing} from './move-step.js';
import type {Place} from './place.js';

/** What moving by keyboard asks of the board, and tells it. */
export interface KeyboardBoard {
  /** The board as it stands now; null when there is none. */
  readonly standing: () => Standing | null;
  readonly drop: (id: string, to: Place) => void;
  /** A card was lifted, went to another place, or went back. */
  readonly tell: (what: 'lifted' | 'moved' | 'cancelled', id: string, at: Place) => void;
}

/**
 * Moving a card by keyboard, from its handle: Space lifts it, arrows look for a place, Space puts it there and Escape
 * leaves it. The card itself stays until then, and with it the focus.
 *
 * Owns: which card is lifted, and where it would land. Does not own: the plan.
 */
export class KeyboardMove implements ReactiveController {
  readonly #host: LitElement;
  readonly #to: KeyboardBoard;
  readonly #mark = new DropMark();
  #lifted: {readonly id: string; readonly at: Place} | null = null;

  constructor(host: LitElement, to: KeyboardBoard) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  /** The card that is lifted; null when none is. */
  get lifted(): string | null {
    return this.#lifted?.id ?? null;
  }

  /** The board may have been drawn anew, with or without that place. */
  hostUpdated(): void {
    const board = this.#host.renderRoot.querySelector('.board');
    const column = this.#lifted && board && columnOf(board, this.#lifted.at);
    if (!column || this.#lifted === null) {
      this.#mark.clear();
      return;
    }
    const marked = this.#mark.show(column, this.#lifted.at.index, this.#lifted.id);
    marked.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  readonly handleKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!this.#press(event, id)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
  };

  /** Who leaves the handle leaves the card where it is. */
  readonly handleBlur = (): void => {
    if (this.#lifted === null) return;
    this.#lifted = null;
    this.#host.requestUpdate();
  };

  #press(event: KeyboardEvent, id: string): boolean {
    const isPut = event.key === ' ' || event.key === 'Enter';
    if (this.#lifted === null) return isPut && this.#lift(id);
    if (isPut) this.#drop();
    else if (event.key === 'Escape') this.#cancel();
    else return this.#look(event.key);
    return true;
  }

  #lift(id: string): boolean {
    const standing = this.#to.standing();
    const at = standing && placeOf(standing, id);
    if (!at) return false;
    this.#lifted = {id, at};
    this.#to.tell('lifted', id, at);
    return true;
  }

  #drop(): void {
    const lifted = this.#lifted;
    this.#lifted = null;
    if (lifted) this.#to.drop(lifted.id, lifted.at);
  }

  #cancel(): void {
    const id = this.#lifted?.id ?? '';
    this.#lifted = null;
    const standing = this.#to.standing();
    const at = standing && placeOf(standing, id);
    if (at) this.#to.tell('cancelled', id, at);
  }

  /** Left and right are columns as they are seen, also from right to left. */
  #look(key: string): boolean {
    const standing = this.#to.standing();
    if (this.#lifted === null || standing === null) return false;
    const {id, at} = this.#lifted;
    const isMirrored =
      getComputedStyle(this.#host.renderRoot.querySelector('.board') ?? this.#host).direction === 'rtl';
    const wish = placeFor(isMirrored ? mirrored(key) : key, at, standing);
    if (wish === null) return false;
    const next = fitPlace(standing, id, wish);
    if (next === null) return true;
    this.#lifted = {id, at: next};
    this.#to.tell('moved', id, next);
    return true;
  }
}

function placeFor(key: string, at: Place, {columns}: Standing): Place | null {
  const column = columns.findIndex(({id}) => id === at.column);
  const beside = (step: number): Place => ({...at, column: columns[column + step]?.id ?? at.column});
  switch (key) {
    case 'ArrowUp':
      return {...at, index: at.index - 1};
    case 'ArrowDown':
      return {...at, index: at.index + 1};
    case 'Home':
      return {...at, index: 0};
    case 'End':
      return {...at, index: Infinity};
    case 'ArrowLeft':
      return beside(-1);
    case 'ArrowRight':
      return beside(1);
    default:
      return null;
  }
}

function mirrored(key: string): string {
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
