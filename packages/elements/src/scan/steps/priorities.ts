import {MAXIMUM_REMARK_LENGTH, MAXIMUM_WHY_LENGTH} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {errorId, renderFieldError, type FieldMessage} from '../../ui/error-summary.js';
import {renderOption} from '../../ui/option.js';
import {html} from '../../ui/template.js';
import {renderTextField} from '../../ui/text-field.js';
import {answerLabel} from '../answer-label.js';
import {careFor} from '../care.js';
import {answersOf, choicesFor, withChoice, withRemark, withWhy, type Choice} from '../scan-answers.js';
import {REMARK_FIELD, choiceField, messagesOf, whyField} from './step-errors.js';
import {renderStepFrame} from './step-frame.js';
import {renderContentText, isolateContent, renderOwnText, type EndView} from './step-view.js';

/** Draws the choice of what has to improve first, and the remark at the end. */
export function renderPriorities(view: EndView): TemplateResult {
  const {run, words} = view;
  const choices = choicesFor(run.content, run.answers);
  const messages = messagesOf(view, choices[0]?.id);
  const body = html`${renderChoices(view, choices, messages)}
  ${renderTextField({
    id: REMARK_FIELD,
    label: words.remark,
    hint: words.noPersonalData,
    rows: 4,
    value: run.answers.remark,
    error: messages.find(({field}) => field === REMARK_FIELD),
    errorWord: words.error,
    room: noteOn(view, run.answers.remark, MAXIMUM_REMARK_LENGTH),
    onInput: (remark) => {
      run.write(withRemark(run.answers, remark));
      sayNote(view, remark, MAXIMUM_REMARK_LENGTH);
    },
  })}`;
  return renderStepFrame(view, {title: words.prioritiesTitle, messages, body});
}

function renderChoices(view: EndView, choices: readonly Choice[], messages: readonly FieldMessage[]): TemplateResult {
  const {run, words} = view;
  const {lang, dir, priorities} = run.content;
  const {chosen} = answersOf(run.answers);
  const first = choiceField(choices[0]?.id ?? '');
  const error = messages.find(({field}) => field === first);
  const isSorted = choices.some(({score}) => score !== null);
  const count = words.chosenCount(chosen.length, priorities.max);
  return html`<fieldset
    class="question ${error ? 'invalid' : ''}"
    aria-describedby=${error ? `${errorId(first)} priorities-hint` : 'priorities-hint'}
  >
    <legend>${words.prioritiesQuestion}</legend>
    <p id="priorities-hint" class="muted">${words.prioritiesHint(priorities.max, isSorted)}</p>
    <p class="count">${count}</p>
    ${error ? renderFieldError(words.error, error) : nothing}
    <div class="options" lang=${lang} dir=${dir}>
      ${choices.map((choice) => renderChoice(view, choice, messages, error && errorId(first)))}
    </div>
    <p class="count" role="status">${count}</p>
  </fieldset>`;
}

function renderChoice(
  view: EndView,
  choice: Choice,
  messages: readonly FieldMessage[],
  groupError: string | undefined,
): TemplateResult {
  const {run, words} = view;
  const {id, text} = choice;
  const isChosen = answersOf(run.answers).chosen.includes(id);
  const isAnswered = answersOf(run.answers).answers[id] !== undefined;
  return html`${renderOption({
    type: 'checkbox',
    id: choiceField(id),
    name: 'choice',
    label: text,
    hint: isAnswered && renderOwnText(view, words.ownAnswer(isolateContent(view, answerLabel(run, words, id)))),
    isChecked: isChosen,
    errorId: groupError,
    onChange: (chosen) => run.write(withChoice(run.answers, id, chosen)),
  })}${isChosen && run.content.priorities.why !== 'off' ? renderWhy(view, choice, messages) : nothing}`;
}

function renderWhy(view: EndView, {id, text}: Choice, messages: readonly FieldMessage[]): TemplateResult {
  const {run, words} = view;
  const why = answersOf(run.answers).whys[id] ?? '';
  const label = run.content.priorities.why === 'required' ? words.why : words.whyOptional;
  return html`<div class="why" lang=${words.lang} dir=${words.dir}>
    ${renderTextField({
      id: whyField(id),
      label: html`${label}<span class="visually-hidden"> ${renderContentText(view, text)}</span>`,
      hint: words.noPersonalData,
      rows: 3,
      value: why,
      error: messages.find(({field}) => field === whyField(id)),
      errorWord: words.error,
      room: noteOn(view, why, MAXIMUM_WHY_LENGTH),
      onInput: (written) => {
        run.write(withWhy(run.answers, id, written));
        sayNote(view, written, MAXIMUM_WHY_LENGTH);
      },
    })}
  </div>`;
}

/** In characters before the end of the room; sooner it would only distract. */
const NEAR_THE_LIMIT = 200;
/** In milliseconds without typing, so that not each key is followed by a sentence. */
const PAUSE_MS = 1000;

/** What there is to say of a text: how much room is left, or what looks like personal data in it. */
function noteOn(view: EndView, text: string, max: number): string {
  const {words} = view;
  const left = max - text.trim().length;
  if (left > NEAR_THE_LIMIT) return careFor(view, text);
  return left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);
}

function sayNote(view: EndView, text: string, max: number): void {
  const note = noteOn(view, text, max);
  if (note !== '') view.session.announcer.say(note, PAUSE_MS);
}
