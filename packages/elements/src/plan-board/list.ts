import {LIST_ORDERS, sortList, standsOut, type ListOrder} from '@toegang/domain/plan.js';
import type {PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderChoice} from '../ui/choice.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {STATUSES} from './columns.js';
import type {MoreView} from './more-view.js';
import {levelLabel, ownerLabel, statusLabel} from './plan-names.js';

/** Draws the actions below one another, in an order that can be chosen. */
export function renderList(
  view: MoreView,
  order: ListOrder,
  choose: (order: ListOrder) => void,
): TemplateResult | typeof nothing {
  const {shown, content, more} = view;
  if (shown.length === 0) return nothing;
  const levels = content.plan?.levels.map(({id}) => id) ?? [];
  return html`${renderChoice({
      ...{name: 'plan-order', legend: more.orderLegend, chosen: order, choose},
      options: LIST_ORDERS.map((one) => [one, more.orders[one]] as const),
    })}
    <ol class="plan-list">
      ${repeat(
        sortList(shown, order, {statuses: STATUSES, levels}),
        ({id}) => id,
        (action) => html`<li data-action=${action.id}>${renderItem(view, action)}</li>`,
      )}
    </ol>`;
}

function renderItem(view: MoreView, action: PlanAction): TemplateResult {
  const {level, more, content, words} = view;
  const {lang, dir, principles = []} = content;
  const {owners} = action;
  const principle = principles.find(({id}) => id === action.principle)?.title;
  const ofContent = (name: string): TemplateResult => html`<span lang=${lang} dir=${dir}>${name}</span>`;
  return html`<div dir="auto">${renderSubheading(level, action.action)}</div>
    ${renderConcerns(view, action)}
    ${action.wish === undefined ? nothing : html`<p dir="auto"><q>${action.wish}</q></p>`}
    <dl class="plan-facts">
      ${renderFact(more.facts.status, ofContent(statusLabel(action.status, content, words)))}
      ${renderFact(more.facts.days, more.span(action.start, action.due))}
      ${renderFact(more.facts.owners, owners.length === 0 ? more.noOwner : owners.map(ownerLabel).join(', '))}
      ${renderFact(more.facts.level, ofContent(levelLabel(action, content) ?? more.noLevel))}
      ${principle === undefined ? nothing : renderFact(more.facts.principle, ofContent(principle))}
    </dl>
    ${renderOpen(view, action)}`;
}

/** Draws why somebody should look at an action, in words; nothing when there is no reason. */
export function renderConcerns({today, words}: MoreView, action: PlanAction): TemplateResult | typeof nothing {
  const concerns = standsOut(action, today);
  if (concerns.length === 0) return nothing;
  return html`<p class="card-concerns">
    ${concerns.map((concern) => html`<strong class="concern ${concern}">${words.concerns[concern]}</strong> `)}
  </p>`;
}

/** Draws the button that opens an action; its name says which one. */
export function renderOpen({more, right, open}: MoreView, {id, action}: PlanAction): TemplateResult {
  return html`<p>
    <button type="button" class="button-link" @click=${() => open(id)}>
      ${right === 'view' ? more.read : more.edit}<span class="visually-hidden">: ${action}</span>
    </button>
  </p>`;
}

function renderFact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
