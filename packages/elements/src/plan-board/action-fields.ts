import type {ActionProblem} from '@toegang/domain/plan.js';
import {nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError} from '../ui/error-summary.js';
import {html} from '../ui/template.js';
import type {FormView} from './form-view.js';

/** The id of the control for a field of an action: `owners.0.role` becomes `plan-owners-0-role`. */
export function controlId(field: string): string {
  return `plan-${field.replaceAll('.', '-')}`;
}

/** A field with its label, its hint and what is wrong with it, joined by ids. */
interface Field {
  /** As in `ActionProblem`. */
  readonly field: string;
  readonly label: string;
  readonly hint: unknown;
  /** What there is to say of what was written; empty when all is well. */
  readonly care?: string;
}

type Attributes = readonly [id: string, described: string | typeof nothing, isWrong: 'true' | 'false'];

/** Draws a line to fill in. */
export function renderLine(
  view: FormView,
  field: Field,
  value: string,
  write: (value: string) => void,
): TemplateResult {
  return renderAround(
    view,
    field,
    ([id, described, isWrong]) =>
      html`<input
        id=${id}
        type="text"
        autocomplete="off"
        aria-describedby=${described}
        aria-invalid=${isWrong}
        .value=${value}
        @input=${({currentTarget}: InputEvent) => write((currentTarget as HTMLInputElement).value)}
      />`,
  );
}

/** Draws a text of several lines. */
export function renderText(
  view: FormView,
  field: Field,
  value: string,
  write: (value: string) => void,
): TemplateResult {
  return renderAround(
    view,
    field,
    ([id, described, isWrong]) =>
      html`<textarea
        id=${id}
        rows="2"
        dir="auto"
        aria-describedby=${described}
        aria-invalid=${isWrong}
        .value=${value}
        @input=${({currentTarget}: InputEvent) => write((currentTarget as HTMLTextAreaElement).value)}
      ></textarea>`,
  );
}

/** Something to choose, by its id. */
export interface Choosable {
  readonly id: string;
  readonly label: string;
}

/** Draws a native list to choose from; what was chosen and is not in the list stays in it. */
export function renderSelect(
  view: FormView,
  name: 'principle' | 'theme' | 'level' | 'status' | 'tool',
  items: readonly Choosable[],
  hint: unknown = nothing,
): TemplateResult {
  const {draft, form, content} = view;
  const chosen = draft[name];
  const none = name === 'status' ? [] : [{id: '', label: form.noChoice}];
  const isLost = chosen !== '' && items.every(({id}) => id !== chosen);
  const options = [...none, ...items, ...(isLost ? [{id: chosen, label: chosen}] : [])];
  return renderAround(
    view,
    {field: name, label: form.labels[name], hint},
    ([id, described]) =>
      html`<select
        id=${id}
        aria-describedby=${described}
        @change=${({currentTarget}: Event) => view.write({[name]: (currentTarget as HTMLSelectElement).value})}
      >
        ${options.map(
          (option) =>
            html`<option
              value=${option.id}
              lang=${option.id === '' ? nothing : content.lang}
              .selected=${option.id === chosen}
            >
              ${option.label}
            </option>`,
        )}
      </select>`,
  );
}

function renderAround(
  {form, problems}: FormView,
  {field, label, hint, care}: Field,
  draw: (attributes: Attributes) => TemplateResult,
): TemplateResult {
  const id = controlId(field);
  const problem = problems.find((one) => one.field === field);
  const hasHint = hint !== nothing;
  const described = [problem && errorId(id), hasHint && `${id}-hint`].filter(Boolean).join(' ');
  return html`<div class=${problem ? 'field invalid' : 'field'}>
    <label for=${id}>${label}</label>
    ${hasHint ? html`<p id=${`${id}-hint`} class="muted">${hint}</p>` : nothing}
    ${problem ? renderFieldError(form.problemWord, {field: id, message: messageOf(form, problem)}) : nothing}
    ${draw([id, described || nothing, problem ? 'true' : 'false'])}
    ${care === undefined ? nothing : html`<p class="room" role="status">${care}</p>`}
  </div>`;
}

/** What to do about a problem, in words. */
export function messageOf(form: FormView['form'], {field, reason, limit}: ActionProblem): string {
  return form.problem(field, reason, limit);
}
