import type {PlanAction} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {FormView} from './form-view.js';
import {levelLabel, ownerLabel, statusLabel} from './plan-names.js';

/** Draws an action for who may only read it: what is not there is left out. */
export function renderReading(view: FormView, action: PlanAction | undefined): TemplateResult | typeof nothing {
  if (action === undefined) return nothing;
  const {form, content, tools, words} = view;
  const {principles = [], themes = []} = content;
  const {names} = form;
  const owners = action.owners.map(ownerLabel);
  const tool = tools.find(({id}) => id === action.tool);
  const facts: readonly (readonly [string, unknown])[] = [
    [names.status, statusLabel(action.status, content, words)],
    [names.owners, owners.length > 0 ? renderItems(owners) : nothing],
    [names.start, action.start ? form.day(action.start) : nothing],
    [names.due, action.due ? form.day(action.due) : nothing],
    [names.level, levelLabel(action, content) ?? nothing],
    [names.principle, principles.find(({id}) => id === action.principle)?.title ?? nothing],
    [names.theme, themes.find(({id}) => id === action.theme)?.title ?? nothing],
    [names.notice, action.notice ?? nothing],
    [names.tool, tool ? html`${tool.title}. ${tool.description}` : nothing],
    [names.progress, action.progress.length > 0 ? renderNotes(view, action) : nothing],
    [names.learning, action.learning ?? nothing],
  ];
  return html`<p class="action-words">${action.action}</p>
    ${action.wish === undefined ? nothing : html`<blockquote dir="auto">${action.wish}</blockquote>`}
    <dl class="action-facts">
      ${facts
        .filter(([, fact]) => fact !== nothing)
        .map(
          ([name, fact]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${fact}</dd>
            </div>`,
        )}
    </dl>`;
}

function renderItems(items: readonly string[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function renderNotes({form}: FormView, {progress}: PlanAction): TemplateResult {
  return html`<ul>
    ${progress.map(({on, text}) => html`<li><span class="muted">${form.day(on)}</span> ${text}</li>`)}
  </ul>`;
}
