import {CONCERNS, filterActions, organisationsOf, type ActionFilters} from '@toegang/domain/plan.js';
import type {ContentPack, PlanAction} from '@toegang/model';
import type {CSSResult, TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {html} from '../ui/template.js';
import {dutchPlanFindWords} from '../words/nl/plan-find.js';
import {STATUSES} from './columns.js';
import {findingStyles} from './finding.styles.js';
import {statusLabel} from './plan-names.js';
import type {PlanView} from './view.js';

type FilterName = Exclude<keyof ActionFilters, 'search'>;

/** Something to choose; the text may be of the content, which has a language of its own. */
interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** What the fields are drawn from. */
interface Asked {
  readonly view: PlanView;
  readonly filters: ActionFilters;
  readonly set: (change: Partial<ActionFilters>) => void;
}

/** Asks for nothing; no id of a content pack looks like it. */
const ALL = '*';

/** Goes by what is looked for in a plan, and draws the fields for it. */
export class Finding {
  readonly styles: readonly CSSResult[] = [findingStyles];

  find(
    actions: readonly PlanAction[],
    filters: ActionFilters,
    content: ContentPack,
    today: string,
  ): readonly PlanAction[] {
    return filterActions(actions, filters, content, today);
  }

  render(view: PlanView, filters: ActionFilters, set: (change: Partial<ActionFilters>) => void): TemplateResult {
    return html`<div class="finder-fields">${renderSelects({view, filters, set})}</div>`;
  }
}

function renderSelects(asked: Asked): readonly TemplateResult[] {
  const {content, plan, words} = asked.view;
  const {without} = words.find ?? dutchPlanFindWords;
  const {lang, principles = [], themes = []} = content;
  const none = {value: '', label: without};
  const byTitle = (items: readonly {readonly id: string; readonly title: string}[]): readonly FilterOption[] => [
    ...items.map(({id, title}) => ({value: id, label: title, lang})),
    none,
  ];
  const levels = (content.plan?.levels ?? []).map(({id, label}) => ({value: id, label, lang}));
  const organisations = organisationsOf(plan.actions, words.lang);
  const options: Readonly<Record<FilterName, readonly FilterOption[]>> = {
    concern: CONCERNS.map((id) => ({value: id, label: words.concerns[id]})),
    status: STATUSES.map((id) => ({value: id, label: statusLabel(id, content, words)})),
    level: [...levels, none],
    principle: byTitle(principles),
    theme: byTitle(themes),
    organisation: organisations.map((name) => ({value: name, label: name})),
  };
  return Object.entries(options).map(([name, choices]) => renderSelect(asked, name as FilterName, choices));
}

function renderSelect({view, filters, set}: Asked, name: FilterName, options: readonly FilterOption[]): TemplateResult {
  const words = view.words.find ?? dutchPlanFindWords;
  const id = `plan-filter-${name}`;
  const chosen = filters[name] ?? ALL;
  const choose = ({currentTarget}: Event): void => {
    const {value} = currentTarget as HTMLSelectElement;
    set({[name]: value === ALL ? null : value});
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
