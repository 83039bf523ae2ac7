import {nothing, type TemplateResult} from 'lit';
import {renderErrorSummary, type FieldMessage} from '../../ui/error-summary.js';
import {renderTitle} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import type {StepView} from './step-view.js';

/** What is different on each step that counts. */
export interface StepParts {
  readonly title: unknown;
  readonly messages?: readonly FieldMessage[];
  /** Said above the title, such as why sending failed. */
  readonly notice?: unknown;
  readonly body: unknown;
  /** The button that goes on, and what it does; left out, the next step; null when there is no way on. */
  readonly submit?: {readonly label: string; readonly act: () => void} | null;
}

/** Draws a step: the way back, what has to be mended, where we are, the form, and the way on. */
export function renderStepFrame(
  view: StepView,
  {title, messages = [], notice, body, submit}: StepParts,
): TemplateResult {
  const {run, words, level} = view;
  const {label, act} = submit ?? {label: run.isReturning ? words.backToCheck : words.next, act: () => run.next()};
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    act();
  };
  return html`
    ${run.isReturning ? nothing : renderPrevious(view)}
    ${messages.length > 0 ? renderErrorSummary(words.errorSummary, messages) : nothing} ${notice}
    ${renderTitle(level, html`${renderProgress(view)} ${title}`)}
    <form novalidate @submit=${handleSubmit}>
      ${body}
      ${submit === null ? nothing : html`<p class="buttons"><button class="button" type="submit">${label}</button></p>`}
    </form>
  `;
}

function renderPrevious({run, words}: StepView): TemplateResult {
  return html`<button class="button-link previous" type="button" @click=${() => run.previous()}>
    ${words.previous}
  </button>`;
}

function renderProgress({run, words}: StepView): TemplateResult {
  const {step, steps} = run.position;
  return html`<span class="progress">
    <svg class="progress-bar" viewBox="0 0 ${steps} 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${step} height="1"></rect>
    </svg>
    ${words.stepOf(step, steps)}:
  </span>`;
}
