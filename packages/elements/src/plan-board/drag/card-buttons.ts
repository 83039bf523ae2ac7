import type {PlanAction} from '@toegang/model';
import type {TemplateResult} from 'lit';
import {html} from '../../ui/template.js';
import type {PlanMoveWords} from '../../words/plan-move.js';
import {nameOf} from '../card.js';

/** How a card is moved by its buttons. */
interface CardMoving {
  readonly openMenu: (id: string) => void;
  /** One place up or down in its column. */
  readonly shift: (id: string, step: -1 | 1) => void;
  readonly keyboard: {
    readonly handleKeyDown: (event: KeyboardEvent, id: string) => void;
    readonly handleBlur: () => void;
  };
}

/** Draws what moves a card: its handle, up, down, and the menu of places. */
export function renderCardButtons(action: PlanAction, words: PlanMoveWords, moving: CardMoving): TemplateResult {
  const {id} = action;
  const name = nameOf(action);
  return html`<div class="card-buttons">
    <button
      type="button"
      class="card-button handle"
      data-drag
      aria-label=${words.handle(name)}
      aria-describedby="move-help"
      @keydown=${(event: KeyboardEvent) => moving.keyboard.handleKeyDown(event, id)}
      @blur=${moving.keyboard.handleBlur}
      @click=${() => moving.openMenu(id)}
    >
      <span aria-hidden="true">⠿</span>
    </button>
    <button type="button" class="card-button up" aria-label=${words.moveUp(name)} @click=${() => moving.shift(id, -1)}>
      <span aria-hidden="true">↑</span>
    </button>
    <button
      type="button"
      class="card-button down"
      aria-label=${words.moveDown(name)}
      @click=${() => moving.shift(id, 1)}
    >
      <span aria-hidden="true">↓</span>
    </button>
    <button
      type="button"
      class="card-button menu"
      aria-haspopup="dialog"
      aria-label=${words.moveTo(name)}
      @click=${() => moving.openMenu(id)}
    >
      <span aria-hidden="true">⇄</span>
    </button>
  </div>`;
}
