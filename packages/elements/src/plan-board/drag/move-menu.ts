import type {PlanAction} from '@toegang/model';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {nothing} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import type {PlanMoveWords} from '../../words/plan-move.js';
import {nameOf} from '../card.js';
import {placeOf, type Standing} from './move-step.js';
import type {Place} from './place.js';

/** What the menu draws from. */
interface MenuView {
  readonly standing: Standing;
  readonly words: PlanMoveWords;
  readonly level: number;
  readonly choose: (id: string, to: Place) => void;
  /** It was closed without a choice. */
  readonly leave: (id: string) => void;
}

/**
 * Every place where a card may go, each a button: who cannot or would not drag needs no more than single clicks.
 *
 * Owns: for which card it is open. Does not own: the plan.
 */
export class MoveMenu implements ReactiveController {
  readonly #host: LitElement;
  #id: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  open(id: string): void {
    this.#id = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.move-menu');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  render(view: MenuView): TemplateResult | typeof nothing {
    const id = this.#id;
    const [from, action] = id === null ? [null, undefined] : [placeOf(view.standing, id), find(view.standing, id)];
    if (id === null || from === null || action === undefined) return nothing;
    const {words, level, standing, choose, leave} = view;
    const close = (then: () => void): void => {
      this.#id = null;
      then();
      this.#host.requestUpdate();
    };
    const renderWay = (label: string, to: Place): TemplateResult =>
      html`<li>
        <button type="button" class="button secondary" @click=${() => close(() => choose(id, to))}>${label}</button>
      </li>`;
    const others = standing.columns.filter((column) => column.id !== from.column);
    const own = standing.columns.find((column) => column.id === from.column);
    const last = (own?.actions.length ?? 1) - 1;
    return html`<dialog class="move-menu" aria-labelledby="move-title" @close=${() => close(() => leave(id))}>
      <div id="move-title">${renderSubheading(level, words.moveTo(nameOf(action)))}</div>
      <ul>
        ${others.map((column) => renderWay(words.toColumn(column.label, column.actions.length), {column: column.id, index: 0}))}
        ${from.index > 0 ? [renderWay(words.toTop, {...from, index: 0}), renderWay(words.up, {...from, index: from.index - 1})] : nothing}
        ${from.index < last ? [renderWay(words.down, {...from, index: from.index + 1}), renderWay(words.toBottom, {...from, index: last})] : nothing}
      </ul>
      <p><button type="button" class="button" @click=${() => close(() => leave(id))}>${words.leaveThere}</button></p>
    </dialog>`;
  }
}

function find({all}: Standing, id: string): PlanAction | undefined {
  return all.find((action) => action.id === id);
}
