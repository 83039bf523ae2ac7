import type {PlanAction} from '@toegang/model';
import type {CSSResult, LitElement, ReactiveController, TemplateResult} from 'lit';
import {nothing} from 'lit';
import {html} from '../../ui/template.js';
import {dutchPlanMoveWords} from '../../words/nl/plan-move.js';
import type {PlanMoveWords} from '../../words/plan-move.js';
import {nameOf} from '../card.js';
import {renderCardButtons} from './card-buttons.js';
import type {PlanView} from '../view.js';
import {KeyboardMove} from './keyboard-move.js';
import {MoveMenu} from './move-menu.js';
import {fitPlace, moveStep, placeOf, type Standing} from './move-step.js';
import {movingStyles} from './moving.styles.js';
import type {Place} from './place.js';
import {PointerDrag} from './pointer-drag.js';

/** The board whose cards are moved. */
export interface MovableBoard {
  readonly view: () => PlanView | null;
  readonly standing: () => Standing | null;
  /** Draws more of a column: up to this place, or the next portion. */
  readonly reveal: (column: string, index?: number) => void;
}

/**
 * Moving the cards of a board: by pointer, by keyboard, and by single clicks. A part of its own, because who only looks
 * does without.
 *
 * Owns: what is done with a card once it is let go, and the focus after it. Does not own: how the board looks.
 */
export class Moving implements ReactiveController {
  readonly styles: readonly CSSResult[] = [movingStyles];
  readonly pointer: PointerDrag;
  readonly keyboard: KeyboardMove;
  readonly #host: LitElement;
  readonly #board: MovableBoard;
  readonly #menu: MoveMenu;
  /** What gets the focus after the next update; null when the focus stays. */
  #focus: string | null = null;

  constructor(host: LitElement, board: MovableBoard) {
    this.#host = host;
    this.#board = board;
    const drop = (id: string, to: Place): void => this.#move(id, to, '.handle');
    this.pointer = new PointerDrag(host, {
      textOf: (id) => this.#nameOf(id),
      drop,
      more: (column) => board.reveal(column),
    });
    this.keyboard = new KeyboardMove(host, {
      standing: () => board.standing(),
      drop,
      tell: (what, id, at) => this.#tell(what, id, at),
    });
    this.#menu = new MoveMenu(host);
    host.addController(this);
  }

  /** The page stays where it is when the card is in sight. */
  hostUpdated(): void {
    const selector = this.#focus;
    this.#focus = null;
    const target = selector === null ? null : this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({preventScroll: true});
    target?.closest('.plan-card')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** How to move a card by keyboard; its handle names it. */
  renderHelp({words: {move = dutchPlanMoveWords}}: PlanView): TemplateResult {
    return html`<p id="move-help" hidden>${move.moveHelp}</p>`;
  }

  renderButtons(action: PlanAction, {move = dutchPlanMoveWords}: PlanView['words']): TemplateResult {
    return renderCardButtons(action, move, this);
  }

  renderMenu(
    {words: {move: words = dutchPlanMoveWords}, level}: PlanView,
    standing: Standing,
  ): TemplateResult | typeof nothing {
    const choose = (id: string, to: Place): void => this.#move(id, to, '.menu');
    const leave = (id: string): void => this.#focusOn(id, '.menu');
    return this.#menu.render({standing, words, level, choose, leave});
  }

  readonly openMenu = (id: string): void => this.#menu.open(id);

  /** One place up or down in its column. */
  readonly shift = (id: string, step: -1 | 1): void => {
    const standing = this.#board.standing();
    const from = standing && placeOf(standing, id);
    if (from) this.#move(id, {...from, index: from.index + step}, step < 0 ? '.up' : '.down');
  };

  /** Puts a card somewhere, says where it is now, and keeps the focus on it. */
  #move(id: string, to: Place, button: string): void {
    const [view, standing] = [this.#board.view(), this.#board.standing()];
    const place = standing && fitPlace(standing, id, to);
    if (view === null || standing === null || place === null) return;
    const step = moveStep(standing, id, place);
    this.#board.reveal(place.column, place.index);
    if (step.length > 0) view.do(step);
    this.#tell(step.length > 0 ? 'dropped' : 'stayed', id, place);
    this.#focusOn(id, button);
  }

  /** Says of a card in which column it is, or would be, and on which place of how many. */
  #tell(what: keyof PlanMoveWords['moving'], id: string, {column, index}: Place): void {
    const [view, standing] = [this.#board.view(), this.#board.standing()];
    const found = standing?.columns.find((each) => each.id === column);
    if (view === null || standing === null || found === undefined) return;
    const isThere = what === 'dropped' || found.actions.some((action) => action.id === id);
    const wasThere = placeOf(standing, id)?.column === column;
    const count = found.actions.length + (isThere && wasThere ? 0 : 1);
    const {move = dutchPlanMoveWords} = view.words;
    view.say(move.moving[what]({name: this.#nameOf(id), column: found.label, place: index + 1, count}));
  }

  #nameOf(id: string): string {
    const action = this.#board.view()?.plan.actions.find((each) => each.id === id);
    return action ? nameOf(action) : '';
  }

  #focusOn(id: string, button: string): void {
    this.#focus = `.plan-card[data-action="${CSS.escape(id)}"] ${button}`;
    this.#host.requestUpdate();
  }
}
