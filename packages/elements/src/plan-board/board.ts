import type {PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {columnsOf, type Column, type Grouping} from './columns.js';
import type {PlanView} from './view.js';

/** Draws the columns of the board with their cards. */
export function renderBoard(view: PlanView, grouping: Grouping): TemplateResult {
  const columns = columnsOf(view.shown, grouping, view.content, view.words);
  return html`<div class="board">${columns.map((column) => renderColumn(view, column))}</div>`;
}

function renderColumn(view: PlanView, {id, label, actions}: Column): TemplateResult {
  const {words, level} = view;
  return html`<section class="column" data-column=${id}>
    ${renderSubheading(level, label)}
    <p class="muted">${words.actions(actions.length)}</p>
    ${actions.length === 0 ? html`<p class="muted">${words.emptyColumn}</p>` : nothing}
    <ol class="column-cards">
      ${repeat(
        actions,
        (action) => action.id,
        (action) => renderCard(action),
      )}
    </ol>
  </section>`;
}

function renderCard({id, action, wish}: PlanAction): TemplateResult {
  return html`<li class="plan-card" data-action=${id}>
    <p><strong>${action}</strong></p>
    ${wish === undefined ? nothing : html`<p><q>${wish}</q></p>`}
  </li>`;
}
