import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {controlId, renderLine, renderSelect, renderText} from './action-fields.js';
import {renderOwners, renderProgress} from './action-rows.js';
import {STATUSES} from './columns.js';
import type {FormView} from './form-view.js';
import {statusLabel} from './plan-names.js';

/** Draws everything that can be filled in about an action, in the order in which people talk about it. */
export function renderSheet(view: FormView): TemplateResult {
  const {content, draft, words} = view;
  const {principles = [], themes = [], plan} = content;
  const level = plan?.levels.find(({id}) => id === draft.level);
  const statuses = STATUSES.map((id) => ({id, label: statusLabel(id, content, words)}));
  return html`${renderWords(view, 'action')} ${renderWords(view, 'wish')} ${renderOwners(view)}
    <div class="action-pair">${renderDay(view, 'start')} ${renderDay(view, 'due')}</div>
    ${renderSelect(view, 'status', statuses)}
    ${renderSelect(view, 'level', plan?.levels ?? [], level?.description ?? nothing)}
    ${renderSelect(
      view,
      'principle',
      principles.map(({id, title}) => ({id, label: title})),
    )}
    ${renderSelect(
      view,
      'theme',
      themes.map(({id, title}) => ({id, label: title})),
    )}
    ${renderWords(view, 'notice')} ${renderTool(view)} ${renderProgress(view)} ${renderWords(view, 'learning')}`;
}

function renderWords(view: FormView, name: 'action' | 'wish' | 'notice' | 'learning'): TemplateResult {
  const {draft, form, careFor} = view;
  const text = draft[name];
  return renderText(
    view,
    {field: name, label: form.labels[name], hint: form.hints[name] ?? nothing, care: careFor(text)},
    text,
    (value) => view.write({[name]: value}),
  );
}

function renderDay(view: FormView, name: 'start' | 'due'): TemplateResult {
  const {draft, form} = view;
  return renderLine(
    view,
    {field: name, label: form.labels[name], hint: form.hints[name] ?? nothing},
    draft[name],
    (value) => view.write({[name]: value}),
  );
}

function renderTool(view: FormView): TemplateResult {
  const {tools, draft} = view;
  const tool = tools.find(({id}) => id === draft.tool);
  const items = tools.map(({id, title}) => ({id, label: title}));
  return html`${renderSelect(view, 'tool', items, tool?.description ?? nothing)} ${renderToolLink(view)}`;
}

/** Where the chosen tool is told of; nothing where its author gives no address. */
function renderToolLink({tools, draft, form}: FormView): TemplateResult | typeof nothing {
  const link = tools.find(({id}) => id === draft.tool)?.link;
  return link === undefined ? nothing : html`<p><a href=${link}>${form.toolLink}</a></p>`;
}

/** The control of the first field, where somebody who makes an action begins. */
export const FIRST_CONTROL = `#${controlId('action')}`;
