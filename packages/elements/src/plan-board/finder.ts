import {CONCERNS, NO_FILTERS, hasFilters, standsOut, type ActionFilters, type Concern} from '@toegang/domain/plan.js';
import type {ContentPack, PlanAction} from '@toegang/model';
import {nothing, type LitElement, type TemplateResult} from 'lit';
import {renderOnItsWay} from '../context/on-its-way.js';
import {PartController} from '../context/part-controller.js';
import {html} from '../ui/template.js';
import type {Finding} from './finding.js';
import type {PlanView} from './view.js';

/**
 * What of the plan is looked for.
 *
 * Owns: the filters and the search, and loading the part that goes by them. Does not own: how what was found is drawn.
 */
export class Finder {
  readonly #host: LitElement;
  readonly #part: PartController<Finding>;
  #filters = NO_FILTERS;
  /** Whether the filters are shown. */
  #isOpen = false;

  constructor(host: LitElement) {
    this.#host = host;
    const load = async (): Promise<Finding> => new (await import('./finding.js')).Finding();
    this.#part = new PartController(host, load);
  }

  get isOn(): boolean {
    return hasFilters(this.#filters);
  }

  /** Whether something is asked for that cannot be looked for yet. */
  get #isWaiting(): boolean {
    return this.isOn && this.#part.state.kind !== 'ready';
  }

  /** All of them as long as nothing is asked for, or what goes by the filters is not there. */
  find(actions: readonly PlanAction[], content: ContentPack, today: string): readonly PlanAction[] {
    const {state} = this.#part;
    return this.isOn && state.kind === 'ready' ? state.value.find(actions, this.#filters, content, today) : actions;
  }

  /** What stands out in the whole plan, in words that show it when pressed, and the fields to look with. */
  render(view: PlanView): TemplateResult {
    const {words, plan, shown} = view;
    const {search} = this.#filters;
    const type = ({currentTarget}: InputEvent): void => this.#set({search: (currentTarget as HTMLInputElement).value});
    return html`${this.#renderAttention(view)}
      <div role="search" class="finder">
        <div class="field">
          <label for="plan-search">${words.search}</label>
          <input id="plan-search" type="search" autocomplete="off" .value=${search} @input=${type} />
        </div>
        <p>
          <button type="button" class="button-link" aria-expanded=${this.#isOpen} @click=${this.#toggle}>
            ${words.filter(this.#isOpen)}
          </button>
        </p>
        ${this.#renderFields(view)}
        <p role="status">
          ${this.#isWaiting ? '' : shown.length > 0 ? words.found(shown.length, plan.actions.length) : this.isOn ? words.nothingFound : words.emptyColumn}
        </p>
        ${this.isOn ? this.#renderClear(view) : nothing}
      </div>`;
  }

  #renderAttention({words, plan, today}: PlanView): TemplateResult | typeof nothing {
    const counts = new Map<Concern, number>();
    for (const concern of plan.actions.flatMap((action) => standsOut(action, today))) {
      counts.set(concern, (counts.get(concern) ?? 0) + 1);
    }
    if (counts.size === 0) return nothing;
    return html`<div class="attention">
      <p id="plan-attention"><strong>${words.attention}</strong></p>
      <ul aria-labelledby="plan-attention">
        ${CONCERNS.filter((concern) => counts.has(concern)).map(
          (concern) =>
            html`<li>
              <button type="button" class="button-link" @click=${() => this.#set({...NO_FILTERS, concern})}>
                ${words.concernCount(concern, counts.get(concern) ?? 0)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #renderFields(view: PlanView): unknown {
    if (!this.#isOpen && !this.isOn) return nothing;
    const {state} = this.#part;
    if (state.kind !== 'ready') return renderOnItsWay(state, view.words);
    return this.#isOpen ? state.value.render(view, this.#filters, (change) => this.#set(change)) : nothing;
  }

  #renderClear({words, focus}: PlanView): TemplateResult {
    const clear = (): void => {
      this.#set(NO_FILTERS);
      focus('#plan-search');
    };
    return html`<p><button type="button" class="button secondary" @click=${clear}>${words.clear}</button></p>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  #set(change: Partial<ActionFilters>): void {
    this.#filters = {...this.#filters, ...change};
    this.#host.requestUpdate();
  }
}
