import {groupActions, isOpen, residentsView} from '@toegang/domain/plan.js';
import type {PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {MoreView} from './more-view.js';

/** Draws for residents what is done with what they said: by which organisation, by when, and what came of it. */
export function renderResidents(view: MoreView): TemplateResult {
  const {plan, shown, content, more, level} = view;
  const {principles = [], lang, dir} = content;
  const {actions} = residentsView({...plan, actions: shown});
  const groups = groupActions(
    actions,
    'principle',
    principles.map(({id}) => id),
  ).filter((group) => group.actions.length);
  return html`<p>${actions.length === 0 ? more.residentsEmpty : more.residentsIntro}</p> ${groups.map(
      ({id, actions: members}) => {
        const title = principles.find((principle) => principle.id === id)?.title;
        const heading = renderSubheading(level, title ?? more.otherPrinciple);
        return html`<section>
          ${title === undefined ? heading : html`<div lang=${lang} dir=${dir}>${heading}</div>`}
          <ul class="plan-list">
            ${members.map((action) => html`<li data-action=${action.id}>${renderAction(view, action)}</li>`)}
          </ul>
        </section>`;
      },
    )}`;
}

function renderAction({more, today}: MoreView, action: PlanAction): TemplateResult {
  const {wish, status, due, owners, notice, learning} = action;
  const organisations = owners.flatMap(({organisation}) => organisation ?? []);
  const isLate = due !== undefined && due < today;
  const when = due === undefined || !isOpen(action) ? '' : isLate ? more.late(due) : more.doneBy(due);
  return html`${renderSaid(more.wishTitle, wish && html`<q>${wish}</q>`)} ${renderSaid(more.doTitle, action.action)}
    <p>
      ${more.progress[status]} ${when === '' ? nothing : html`${when}`}
      ${organisations.length === 0 ? nothing : html`${more.who(organisations)}`}
    </p>
    ${renderSaid(more.noticeTitle, status === 'stopped' ? undefined : notice)}
    ${renderSaid(more.learningTitle, learning)}`;
}

function renderSaid(title: string, said: unknown): TemplateResult | typeof nothing {
  if (said === undefined) return nothing;
  return html`<p dir="auto"><strong>${title}:</strong> ${said}</p>`;
}
