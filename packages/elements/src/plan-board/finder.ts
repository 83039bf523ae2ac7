import {
  CONCERNS,
  NO_FILTERS,
  filterActions,
  hasFilters,
  organisationsOf,
  standsOut,
  type ActionFilters,
  type Concern,
} from '@toegang/domain/plan.js';
import type {ContentPack, PlanAction} from '@toegang/model';
import {nothing, type LitElement, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {html} from '../ui/template.js';
import {STATUSES} from './columns.js';
import {statusLabel} from './plan-names.js';
import type {PlanView} from './view.js';

type FilterName = Exclude<keyof ActionFilters, 'search'>;

/** Something to choose; the text may be of the content, which has a language of its own. */
interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** Asks for nothing; no id of a content pack looks like it. */
const ALL = '*';

/**
 * What of the plan is looked for.
 *
 * Owns: the filters and the search. Does not own: how what was found is drawn.
 */
export class Finder {
  readonly #host: LitElement;
  #filters = NO_FILTERS;
  /** Whether the filters are shown. */
  #isOpen = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get isOn(): boolean {
    return hasFilters(this.#filters);
  }

  find(actions: readonly PlanAction[], content: ContentPack, today: string): readonly PlanAction[] {
    return this.isOn ? filterActions(actions, this.#filters, content, today) : actions;
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
            ${words.filter}
          </button>
        </p>
        ${this.#isOpen ? html`<div class="finder-fields">${this.#renderSelects(view)}</div>` : nothing}
        <p role="status">
          ${shown.length === 0 && this.isOn ? words.nothingFound : words.found(shown.length, plan.actions.length)}
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

  #renderSelects(view: PlanView): readonly TemplateResult[] {
    const {words, content, plan} = view;
    const {lang, principles = [], themes = []} = content;
    const none = {value: '', label: words.without};
    const byTitle = (items: readonly {readonly id: string; readonly title: string}[]): readonly FilterOption[] => [
      ...items.map(({id, title}) => ({value: id, label: title, lang})),
      none,
    ];
    const levels = (content.plan?.levels ?? []).map(({id, label}) => ({value: id, label, lang}));
    return [
      this.#renderSelect(
        view,
        'concern',
        CONCERNS.map((id) => ({value: id, label: words.concerns[id]})),
      ),
      this.#renderSelect(
        view,
        'status',
        STATUSES.map((id) => ({value: id, label: statusLabel(id, content, words)})),
      ),
      this.#renderSelect(view, 'level', [...levels, none]),
      this.#renderSelect(view, 'principle', byTitle(principles)),
      this.#renderSelect(view, 'theme', byTitle(themes)),
      this.#renderSelect(
        view,
        'organisation',
        organisationsOf(plan.actions, words.lang).map((name) => ({value: name, label: name})),
      ),
    ];
  }

  #renderSelect({words}: PlanView, name: FilterName, options: readonly FilterOption[]): TemplateResult {
    const id = `plan-filter-${name}`;
    const chosen = this.#filters[name] ?? ALL;
    const choose = ({currentTarget}: Event): void => {
      const {value} = currentTarget as HTMLSelectElement;
      this.#set({[name]: value === ALL ? null : value});
    };
    return html`<div class="field">
      <label for=${id}>${words.filters[name]}</label>
      <select id=${id} @change=${choose}>
        ${[{value: ALL, label: words.all}, ...options].map(
          ({value, label, lang}: FilterOption) =>
            html`<option value=${value} lang=${ifDefined(lang)} .selected=${value === chosen}>${label}</option>`,
        )}
      </select>
    </div>`;
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
