import {groupActions} from '@toegang/domain/plan.js';
import type {PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {MoreView} from './more-view.js';
import {ownerLabel, statusLabel} from './plan-names.js';

/** Draws the plan for paper: a page or more for each level, with all that a card says. */
export function renderPaper(view: MoreView): TemplateResult {
  const {plan, shown, content, more, today, level} = view;
  const {plan: parts, lang, dir} = content;
  const ids = parts?.levels.map(({id}) => id) ?? [];
  const groups = groupActions(shown, 'level', ids).filter(({actions}) => actions.length > 0);
  return html`<div class="paper">
    ${groups.map(({id, actions}) => {
      const name = parts?.levels.find((one) => one.id === id)?.label ?? id;
      return html`<section class="paper-level">
        <p class="muted">${plan.title} · ${more.paper(today, shown.length, plan.actions.length)}</p>
        ${
          name === null
            ? renderSubheading(level, more.noLevel)
            : html`<div lang=${lang} dir=${dir}>${renderSubheading(level, name)}</div>`
        }
        <ul class="paper-cards">
          ${actions.map((action) => html`<li>${renderPaperCard(view, action)}</li>`)}
        </ul>
      </section>`;
    })}
  </div>`;
}

function renderPaperCard({content, words, more}: MoreView, action: PlanAction): TemplateResult {
  const {wish, start, due, owners, notice, learning, principle, progress} = action;
  const title = content.principles?.find(({id}) => id === principle)?.title;
  const last = progress.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
  const said: readonly (readonly [string, string | undefined])[] = [
    [more.facts.owners, owners.length === 0 ? more.noOwner : owners.map(ownerLabel).join(', ')],
    [more.facts.days, more.span(start, due)],
    [more.facts.status, statusLabel(action.status, content, words)],
    [more.facts.principle, title],
    [more.noticeTitle, notice],
    [more.lastNote, last && `${more.day(last.on)}: ${last.text}`],
    [more.learningTitle, learning],
  ];
  return html`<p><strong>${action.action}</strong></p> ${wish === undefined ? nothing : html`<p><q>${wish}</q></p>`}
    ${said.filter(([, text]) => text !== undefined).map(([name, text]) => html`<p>${name}: ${text}</p>`)}`;
}
