import {typeDay, type ActionDraft} from '@toegang/domain/plan.js';
import {nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {errorId, renderFieldError} from '../ui/error-summary.js';
import {html} from '../ui/template.js';
import {controlId, messageOf, renderLine, renderText} from './action-fields.js';
import type {FormView} from './form-view.js';

/** Draws who sees to it: a role and an organisation each. */
export function renderOwners(view: FormView): TemplateResult {
  const {draft, form, tell} = view;
  const {owners} = draft;
  const set = (index: number, change: Partial<ActionDraft['owners'][number]>): void =>
    view.write({owners: owners.map((owner, place) => (place === index ? {...owner, ...change} : owner))});
  const remove = (index: number): void => {
    view.write({owners: owners.filter((_, place) => place !== index)});
    tell(form.ownerRemoved);
    view.focus(`#${controlId('owners')}-add`);
  };
  const add = (): void => {
    view.write({owners: [...owners, {role: '', organisation: ''}]});
    view.focus(`#${controlId(`owners.${owners.length}.role`)}`);
  };
  return renderRows(view, 'owners', {
    rows: owners.map(
      ({role, organisation}, index) =>
        html`<div class="action-row" role="group" aria-label=${form.owner(index + 1)}>
          ${renderLine(view, {field: `owners.${index}.role`, label: form.role, hint: nothing}, role, (value) =>
            set(index, {role: value}),
          )}
          ${renderLine(
            view,
            {field: `owners.${index}.organisation`, label: form.organisation, hint: nothing},
            organisation,
            (value) => set(index, {organisation: value}),
          )}
          ${renderRemove(form.removeOwner(index + 1), () => remove(index))}
        </div>`,
    ),
    add: form.addOwner,
    onAdd: add,
  });
}

/** Draws what was seen, with the day: to add to, and to correct. */
export function renderProgress(view: FormView): TemplateResult {
  const {draft, form, today, careFor, tell} = view;
  const {progress} = draft;
  const set = (index: number, change: Partial<ActionDraft['progress'][number]>): void =>
    view.write({progress: progress.map((note, place) => (place === index ? {...note, ...change} : note))});
  const remove = (index: number): void => {
    view.write({progress: progress.filter((_, place) => place !== index)});
    tell(form.noteRemoved);
    view.focus(`#${controlId('progress')}-add`);
  };
  const add = (): void => {
    view.write({progress: [...progress, {on: typeDay(today), text: ''}]});
    view.focus(`#${controlId(`progress.${progress.length}.text`)}`);
  };
  return renderRows(view, 'progress', {
    rows: progress.map(
      ({on, text}, index) =>
        html`<div class="action-row" role="group" aria-label=${form.note(index + 1)}>
          ${renderLine(view, {field: `progress.${index}.on`, label: form.noteDay, hint: nothing}, on, (value) =>
            set(index, {on: value}),
          )}
          ${renderText(
            view,
            {field: `progress.${index}.text`, label: form.noteText, hint: nothing, care: careFor(text)},
            text,
            (value) => set(index, {text: value}),
          )}
          ${renderRemove(form.removeNote(index + 1), () => remove(index))}
        </div>`,
    ),
    add: form.addNote,
    onAdd: add,
  });
}

interface Rows {
  readonly rows: readonly TemplateResult[];
  readonly add: string;
  readonly onAdd: () => void;
}

/** A group with a name, its rows, and the button for one more. */
function renderRows({form, problems}: FormView, name: 'owners' | 'progress', {rows, add, onAdd}: Rows): TemplateResult {
  const id = controlId(name);
  const problem = problems.find(({field}) => field === name);
  const described = [problem && errorId(id), `${id}-hint`].filter(Boolean).join(' ');
  return html`<fieldset
    id=${id}
    tabindex=${ifDefined(problem ? -1 : undefined)}
    class=${problem ? 'question invalid' : 'question'}
    aria-describedby=${described}
  >
    <legend>${form.labels[name]}</legend>
    <p id=${`${id}-hint`} class="muted">${form.hints[name] ?? nothing}</p>
    ${problem ? renderFieldError(form.problemWord, {field: id, message: messageOf(form, problem)}) : nothing} ${rows}
    <p><button type="button" id=${`${id}-add`} class="button secondary" @click=${onAdd}>${add}</button></p>
  </fieldset>`;
}

function renderRemove(label: string, remove: () => void): TemplateResult {
  return html`<p><button type="button" class="button-link" @click=${remove}>${label}</button></p>`;
}
