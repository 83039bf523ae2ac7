import type {PlanAction} from '@toegang/model';
import {nothing, type LitElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {PartController} from '../context/part-controller.js';
import {renderChoice} from '../ui/choice.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderCard} from './card.js';
import {GROUPINGS, columnsOf, type Column, type Grouping} from './columns.js';
import type {Standing} from './drag/move-step.js';
import type {Moving} from './drag/moving.js';
import {sayOrigin} from './origin.js';
import type {PlanView} from './view.js';

/** In cards of one column: how many are drawn at first, and more each time. Why: docs/decisions/0029. */
const PORTION = 25;
/** In cards: where more are asked for than the first of each column, only those in sight are laid out. */
const MANY = 100;

/**
 * The board: columns of cards.
 *
 * Owns: what the columns are, and how much of each is drawn. Does not own: the plan, and moving its cards, which comes
 * as a part for who may.
 */
export class Board {
  readonly #host: LitElement;
  readonly #view: () => PlanView | null;
  readonly #part: PartController<Moving>;
  readonly #shown = new Map<string, number>();
  #grouping: Grouping = 'status';

  /** `canWrite`: whether the user may do anything with the plan, as far as is known. */
  constructor(host: LitElement, view: () => PlanView | null, canWrite: () => boolean) {
    this.#host = host;
    this.#view = view;
    const load = async (): Promise<Moving> => {
      const {Moving} = await import('./drag/moving.js');
      return new Moving(host, {
        view,
        standing: () => this.#standing,
        reveal: (column, index) => this.#reveal(column, index),
      });
    };
    this.#part = new PartController(host, load, canWrite);
  }

  render(view: PlanView): TemplateResult {
    const standing = this.#standingOf(view);
    const moving = this.#movingFor(view);
    const pointer = moving?.pointer;
    const {length} = view.shown;
    return html`${this.#renderGroupings(view)} ${moving === null ? nothing : moving.renderHelp(view)}
      <div
        class="board ${moving === null ? '' : 'can-move'} ${length === 0 ? 'empty' : length < MANY || this.#shown.size === 0 ? '' : 'many'}"
        @pointerdown=${pointer?.handlePointerDown}
        @pointermove=${pointer?.handlePointerMove}
        @pointerup=${pointer?.handlePointerUp}
        @pointercancel=${pointer?.handlePointerCancel}
        @touchmove=${pointer?.handleTouchMove}
        @contextmenu=${pointer?.handleContextMenu}
        >${repeat(
          standing.columns,
          ({id}) => id,
          (column) => this.#renderColumn(view, column, moving),
        )}</div
      >
      ${moving === null ? nothing : moving.renderMenu(view, standing)}`;
  }

  get #standing(): Standing | null {
    const view = this.#view();
    return view && this.#standingOf(view);
  }

  #standingOf({shown, plan, content, words}: PlanView): Standing {
    const grouping = this.#grouping;
    return {grouping, all: plan.actions, columns: columnsOf(shown, grouping, content, words)};
  }

  /** Null while it is on its way, and for who may only look. */
  #movingFor({right}: PlanView): Moving | null {
    const {state} = this.#part;
    return right !== 'view' && state.kind === 'ready' ? state.value : null;
  }

  #renderGroupings({words}: PlanView): TemplateResult {
    return renderChoice<Grouping>({
      ...{name: 'grouping', legend: words.columns, chosen: this.#grouping},
      options: GROUPINGS.map((grouping) => [grouping, words.groupings[grouping]]),
      choose: (grouping) => {
        this.#grouping = grouping;
        this.#shown.clear();
        this.#host.requestUpdate();
      },
    });
  }

  #renderColumn(view: PlanView, column: Column, moving: Moving | null): TemplateResult {
    const {words, level, content} = view;
    const {id, label, isOfContent, actions} = column;
    const shown = actions.slice(0, this.#shown.get(id) ?? PORTION);
    const left = actions.length - shown.length;
    return html`<section class="column" data-column=${id} aria-label=${label}>
      <div lang=${isOfContent ? content.lang : words.lang} dir=${isOfContent ? content.dir : words.dir}>
        ${renderSubheading(level, label)}
      </div>
      <p class="muted">${actions.length === 0 ? words.emptyColumn : words.actions(actions.length)}</p>
      <ol class="column-cards" role=${ifDefined(shown.length === 0 ? 'none' : undefined)}>
        ${repeat(
          shown,
          (action) => action.id,
          (action) =>
            html`<li class="plan-card" data-action=${action.id} ?data-held=${moving?.keyboard.lifted === action.id}
              >${this.#renderCard(view, action, moving)}</li
            >`,
        )}
      </ol>
      ${
        left === 0
          ? nothing
          : html`<button type="button" class="button secondary more" @click=${() => this.#reveal(id)}>
              ${words.showMore(left)}
            </button>`
      }
    </section>`;
  }

  /** A card of which nothing changed is not drawn again. */
  #renderCard(view: PlanView, action: PlanAction, moving: Moving | null): unknown {
    const {words, content, right, today, isForResidents, session, results, earlier} = view;
    const [canWrite, grouping] = [right !== 'view', this.#grouping];
    const named = [session, results, earlier];
    const dependencies = [action, words, content, canWrite, today, isForResidents, grouping, moving, ...named];
    return guard(dependencies, () =>
      renderCard(
        {
          ...{action, content, words, today, isForResidents, grouping},
          canWrite,
          origin: sayOrigin(action, view),
        },
        {
          open: (id) => this.#view()?.open(id),
          renderButtons: () => moving?.renderButtons(action, words) ?? nothing,
        },
      ),
    );
  }

  #reveal(column: string, index?: number): void {
    const shown = this.#shown.get(column) ?? PORTION;
    const wanted = index === undefined ? shown + PORTION : index + 1;
    if (wanted <= shown) return;
    this.#shown.set(column, wanted);
    this.#host.requestUpdate();
  }
}
