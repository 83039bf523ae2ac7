import {nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError} from '../../ui/error-summary.js';
import {renderOption} from '../../ui/option.js';
import {html} from '../../ui/template.js';
import {withAudience} from '../scan-answers.js';
import {renderStepFrame} from './step-frame.js';
import type {StepView} from './step-view.js';

/** Id of the first radio button. */
const FIRST = 'audience-0';

/** Draws the question who answers. */
export function renderWho(view: StepView): TemplateResult {
  const {run, words} = view;
  const {content} = run;
  const messages = run.errors.map(() => ({field: FIRST, message: words.noAudience}));
  const [error] = messages;
  const options = content.audiences.map(({id, label, description}, index) =>
    renderOption({
      type: 'radio',
      id: `audience-${index}`,
      name: 'audience',
      label: html`<strong>${label}</strong>`,
      hint: description,
      isChecked: run.answers.audience === id,
      onChange: () => run.write(withAudience(run.answers, id)),
    }),
  );
  const body = html`<fieldset
    class="question ${error ? 'invalid' : ''}"
    role="radiogroup"
    aria-describedby=${error ? errorId(FIRST) : nothing}
    aria-invalid=${error ? 'true' : 'false'}
  >
    <legend class="visually-hidden">${words.whoTitle}</legend>
    ${error ? renderFieldError(words.error, error) : nothing}
    <div class="options" lang=${content.lang} dir=${content.dir}>${options}</div>
  </fieldset>`;
  return renderStepFrame(view, {title: words.whoTitle, messages, body});
}
