import {findPersonalData} from '@toegang/domain/personal-data.js';
import type {ContentPack, PlanAction} from '@toegang/model';
import {nothing, type CSSResult, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {renderErrorSummary} from '../ui/error-summary.js';
import {html} from '../ui/template.js';
import {dutchPlanFormWords} from '../words/nl/plan-form.js';
import {controlId, messageOf} from './action-fields.js';
import {actionFormStyles} from './action-form.styles.js';
import {renderReading} from './action-reading.js';
import {FIRST_CONTROL, renderSheet} from './action-sheet.js';
import {ActionWriting} from './action-writing.js';
import type {ExtraButton, FormView} from './form-view.js';
import type {OpenedAction} from './opened-action.js';
import {readPlanTools} from './plan-tools.js';
import type {PlanView} from './view.js';

/** The heading of the form: what the focus goes to when an action was opened. */
const TITLE = '#plan-form-title';
/** The question what to do with what is not saved. */
const SURE = '#plan-sure';

/**
 * An action to read and to change, in a dialog of the browser's own.
 *
 * Owns: that it is open, and what is being written until it is saved or thrown away; drawing again, or a change by
 * somebody else, loses none of it. Does not own: the plan.
 */
export class ActionForm implements ReactiveController {
  readonly styles: readonly CSSResult[] = [actionFormStyles];
  readonly #host: LitElement;
  /** Null while it is closed. */
  #writing: ActionWriting | null = null;
  /** Whether the user is asked what to do with what is not saved. */
  #isAsking = false;
  #told = '';
  #tools: NonNullable<ContentPack['tools']> = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#writing !== null;
  }

  show(opened: OpenedAction): void {
    [this.#writing, this.#isAsking, this.#told] = [new ActionWriting(opened), false, ''];
    this.#host.requestUpdate();
    void readPlanTools(opened.content).then((tools) => {
      this.#tools = tools;
      this.#host.requestUpdate();
    });
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (this.#writing === null || !dialog || dialog.open) return;
    dialog.showModal();
    const first = this.#isAsking ? SURE : this.#writing.id === null ? FIRST_CONTROL : TITLE;
    dialog.querySelector<HTMLElement>(first)?.focus();
  }

  /** `extras` gives more buttons for an action that is in the plan as it is shown. */
  render(view: PlanView, extras: (action: PlanAction) => readonly ExtraButton[]): TemplateResult {
    const writing = this.#writing;
    return html`<dialog
      class="action-form"
      aria-labelledby=${TITLE.slice(1)}
      @cancel=${(event: Event) => this.#handleCancel(event, view)}
      @close=${this.#handleClose}
    >
      ${writing === null ? nothing : this.#renderAction(this.#formView(view, writing), writing, extras)}
      <p class="visually-hidden" role="status">${this.#told}</p>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.action-form');
  }

  #renderAction(
    view: FormView,
    writing: ActionWriting,
    extras: (action: PlanAction) => readonly ExtraButton[],
  ): TemplateResult {
    const {form, plan, right} = view;
    const kept = writing.find(plan);
    const title = right === 'view' ? form.readTitle : writing.id === null ? form.newTitle : form.editTitle;
    return html`<p id=${TITLE.slice(1)} class="action-title" tabindex="-1">${title}</p>
      ${this.#isAsking ? this.#renderQuestion(view, writing) : nothing} ${renderNews(view, writing)}
      ${renderProblems(view)}
      ${right === 'view' ? renderReading(view, writing.last(plan)) : this.#renderForm(view, writing)}
      <p class="buttons">
        ${(kept && !writing.isDirty ? extras(kept) : []).map(
          ({label, press}) => html`<button type="button" class="button secondary" @click=${press}>${label}</button>`,
        )}
        ${right === 'view' ? this.#renderClose(view) : nothing}
      </p>`;
  }

  #renderForm(view: FormView, writing: ActionWriting): TemplateResult {
    const {form, plan} = view;
    const remove = html`<button type="button" class="button-link" @click=${() => this.#remove(view, writing)}>
      ${form.remove}
    </button>`;
    return html`<form novalidate @submit=${(event: Event) => this.#handleSubmit(event, view, writing)}>
      ${renderSheet(view)}
      <p class="buttons action-end">
        <button type="submit" class="button">${form.save}</button>
        ${this.#renderClose(view)} ${writing.find(plan) === undefined ? nothing : remove}
      </p>
    </form>`;
  }

  #renderClose(view: FormView): TemplateResult {
    return html`<button type="button" class="button secondary" @click=${() => this.#askToClose(view)}>
      ${view.form.close}
    </button>`;
  }

  #renderQuestion(view: FormView, writing: ActionWriting): TemplateResult {
    const {form} = view;
    const goOn = (): void => {
      this.#isAsking = false;
      view.focus(TITLE);
    };
    return html`<div id=${SURE.slice(1)} class="notice" tabindex="-1">
      <p><strong>${form.sureTitle}</strong></p>
      <p class="buttons">
        <button type="button" class="button" @click=${() => this.#save(view, writing)}>${form.save}</button>
        <button type="button" class="button secondary" @click=${goOn}>${form.keepWriting}</button>
        <button type="button" class="button secondary" @click=${() => this.#close()}>${form.throwAway}</button>
      </p>
    </div>`;
  }

  #formView(view: PlanView, writing: ActionWriting): FormView {
    const form = view.words.form ?? dutchPlanFormWords;
    return {
      ...view,
      form,
      draft: writing.draft(view.plan),
      problems: writing.problems,
      tools: this.#tools,
      write: (change) => {
        writing.write(change, view.plan, view.mark);
        this.#host.requestUpdate();
      },
      careFor: (text) => {
        const kinds = new Set(findPersonalData(text).map(({kind}) => form.personalDataKinds[kind]));
        return kinds.size > 0 ? form.personalData([...kinds]) : '';
      },
      tell: (text) => {
        this.#told = text;
        this.#host.requestUpdate();
      },
    };
  }

  #save(view: FormView, writing: ActionWriting): void {
    const {form, plan} = view;
    this.#isAsking = false;
    if (!writing.check(plan)) {
      view.focus('#errors');
      return;
    }
    const step = writing.step(plan);
    this.#close();
    if (step.length === 0) view.say(form.nothingChanged);
    else view.do(step, writing.id === null ? form.added : form.saved, writing.mark);
  }

  #remove(view: FormView, {id}: ActionWriting): void {
    this.#close();
    if (id !== null) view.do([{kind: 'remove', id}], view.form.removed);
    view.focus('#title');
  }

  #askToClose(view: PlanView): void {
    if (!this.#writing?.isDirty) {
      this.#close();
      return;
    }
    this.#isAsking = true;
    view.focus(SURE);
  }

  /** The browser gives the focus back to what opened it. */
  #close(): void {
    this.#writing = null;
    this.#dialog?.close();
    this.#host.requestUpdate();
  }

  #handleSubmit(event: Event, view: FormView, writing: ActionWriting): void {
    event.preventDefault();
    this.#save(view, writing);
  }

  #handleCancel(event: Event, view: PlanView): void {
    event.preventDefault();
    this.#askToClose(view);
  }

  /** Some browsers close a dialog at the second Escape without asking; what is not saved opens it again. */
  readonly #handleClose = (): void => {
    if (this.#writing?.isDirty) this.#isAsking = true;
    else this.#writing = null;
    this.#host.requestUpdate();
  };
}

/** What somebody else did to this action while the user writes. */
function renderNews({form, plan}: FormView, writing: ActionWriting): TemplateResult {
  const changed = writing.changedByOther(plan).map((field) => form.names[field]);
  const isGone = writing.id !== null && writing.find(plan) === undefined;
  const news = isGone ? form.removedByOther : changed.length > 0 ? form.changedByOther(changed) : '';
  return html`<div role="status">${news === '' ? nothing : html`<p class="notice">${news}</p>`}</div>`;
}

function renderProblems({form, problems}: FormView): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const messages = problems.map((problem) => ({
    field: controlId(problem.field),
    message: messageOf(form, problem),
  }));
  return renderErrorSummary(form.mendTitle(messages.length), messages);
}
