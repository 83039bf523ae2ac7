import {nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError} from '../ui/error-summary.js';
import {renderOption} from '../ui/option.js';
import {html} from '../ui/template.js';
import {renderArea, renderField} from './field.js';
import type {Judging} from './judging.js';
import {markedParts} from './marks.js';
import type {RoundDesk} from './round-desk.js';
import type {View} from './view.js';

/** Draws the form that is open at an answer: to leave something out, or to say why it is rejected. */
export function renderJudging({queue}: RoundDesk, view: View, judging: Judging): TemplateResult {
  const {words} = view;
  const isEdit = judging.how === 'edit';
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    queue.finish();
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') queue.cancel();
  };
  return html`<form class="judging" novalidate @submit=${handleSubmit} @keydown=${handleKey}>
    ${isEdit ? renderEdit(view, judging) : renderReject(view, judging)}
    <p class="buttons">
      <button class="button" type="submit">${isEdit ? words.keepEdit : words.keepReject}</button>
      <button class="button secondary" type="button" @click=${() => queue.cancel()}>${words.cancel}</button>
    </p>
  </form>`;
}

/** In lines: what most people write. */
const ROWS = 5;

function renderEdit({words}: View, judging: Judging): TemplateResult {
  const {answer, text, messages} = judging;
  const parts = markedParts(answer.text, answer.marks).filter((part) => text.includes(part));
  const handleSelection = (event: Event): void => {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    judging.leaveOutSelection(root.querySelector<HTMLTextAreaElement>('#edited'));
  };
  return html`${renderArea(
      {
        id: 'edited',
        label: words.editLabel,
        hint: words.editHint,
        value: text,
        messages,
        errorWord: words.error,
        onInput: (written) => judging.write({text: written}),
      },
      ROWS,
    )}
    <p class="tools">
      ${parts.map(
        (part) =>
          html`<button class="button secondary" type="button" @click=${() => judging.leaveOut(part)}>
            ${words.leaveOut(part)}
          </button>`,
      )}
      <button class="button secondary" type="button" @click=${handleSelection}>${words.leaveOutSelection}</button>
    </p>`;
}

function renderReject({words}: View, judging: Judging): TemplateResult {
  const {chosen, messages, otherReason} = judging;
  const reasons = [...words.reasons, words.otherReason];
  const error = messages.find(({field}) => field === 'reason-0');
  return html`<fieldset
      class="question ${error ? 'invalid' : ''}"
      aria-describedby=${error ? `${errorId('reason-0')} reason-hint` : 'reason-hint'}
    >
      <legend>${words.reason}</legend>
      <p id="reason-hint" class="muted">${words.reasonHint}</p>
      ${error ? renderFieldError(words.error, error) : nothing}
      <div class="options">
        ${reasons.map((reason, index) =>
          renderOption({
            type: 'radio',
            id: `reason-${index}`,
            name: 'reason',
            label: reason,
            isChecked: index === chosen,
            onChange: () => judging.write({chosen: index}),
          }),
        )}
      </div>
    </fieldset>
    ${
      chosen === words.reasons.length
        ? renderField({
            id: 'other-reason',
            label: words.whichReason,
            value: otherReason,
            messages,
            errorWord: words.error,
            onInput: (written) => judging.write({otherReason: written}),
          })
        : nothing
    }`;
}
