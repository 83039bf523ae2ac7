import type {Answer, Statement} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderOption} from '../../ui/option.js';
import {answersOf, textOf} from '../scan-answers.js';
import type {Step} from '../scan-flow.js';
import {html} from '../../ui/template.js';
import {renderEasySwitch} from './easy-switch.js';
import {renderStepFrame} from './step-frame.js';
import {renderContentText, renderOwnText, type StepView} from './step-view.js';

type StatementsStep = Extract<Step, {kind: 'statements'}>;

/** Draws the statements of one principle. */
export function renderStatements(view: StepView, {principle, statements}: StatementsStep): TemplateResult {
  const {run, words} = view;
  const {lang, dir} = run.content;
  const body = html`
    <div lang=${lang} dir=${dir}>
      ${principle.explanation ? html`<p class="lead">${principle.explanation}</p>` : nothing}
    </div>
    <p class="muted">${words.statementsHint}</p>
    ${renderEasySwitch(view, statements)}
    <div lang=${lang} dir=${dir}>${statements.map((statement) => renderStatement(view, statement))}</div>
  `;
  return renderStepFrame(view, {title: renderContentText(view, principle.title), body});
}

function renderStatement(view: StepView, statement: Statement): TemplateResult {
  const {run} = view;
  const {id} = statement;
  const {options, unknown} = run.content.scale;
  const answer = answersOf(run.answers).answers[id];
  const choices: readonly {value: Answer; label: string}[] = [...options, {value: null, label: unknown}];
  return html`<fieldset class="question">
    <legend>${textOf(run.answers, statement)}</legend>
    <div class="options ${choices.length > MOST_IN_A_ROW ? '' : 'row'}">
      ${choices.map(({value, label}) =>
        renderOption({
          type: 'radio',
          id: `${id}-${value ?? 'unknown'}`,
          name: id,
          label,
          isChecked: answer === value,
          onChange: () => run.answer(id, value),
        }),
      )}
    </div>
    ${answer === undefined ? nothing : renderClear(view, statement)}
  </fieldset>`;
}

/** Where there is room, the options stand in a row; more than this never fit. */
const MOST_IN_A_ROW = 6;

/** What had the focus disappears, so the focus goes to the question itself. */
function renderClear(view: StepView, statement: Statement): TemplateResult {
  const {run, words} = view;
  const handleClick = (event: MouseEvent): void => {
    const question = (event.currentTarget as HTMLElement).closest('fieldset');
    run.answer(statement.id, undefined);
    question?.querySelector('input')?.focus();
  };
  return html`<button class="button-link" type="button" @click=${handleClick}>
    ${renderOwnText(view, words.clearAnswer)}<span class="visually-hidden"> ${textOf(run.answers, statement)}</span>
  </button>`;
}
