import type {Statement} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {answerLabel} from '../answer-label.js';
import {answersOf, chosenOf, statementsFor, textOf} from '../scan-answers.js';
import type {Step} from '../scan-flow.js';
import {html} from '../../ui/template.js';
import {isPaper} from '../invitation.js';
import {ROUND_CLOSED, renderSendProblem} from './send-problem.js';
import {REMARK_FIELD, choiceField} from './step-errors.js';
import {renderStepFrame} from './step-frame.js';
import {renderContentText, renderOwnText, type EndView} from './step-view.js';

/** Draws all that was filled in, each with a way to change it, and sends it. */
export function renderCheck(view: EndView): TemplateResult {
  const {run, session, words} = view;
  const {state} = session.delivery;
  const isTooLate = state.kind === 'refused' && state.status === ROUND_CLOSED;
  const body = html`
    ${isTooLate ? nothing : html`<p>${words.checkHint}</p>`} ${renderSkippedCount(view)}
    ${run.steps.map((step, index) => renderPart(view, step, index))}
    <p class="sending">${state.kind === 'sending' ? words.sending : nothing}</p>
  `;
  const submit = isTooLate ? null : {label: words.send, act: () => session.send(isPaper(view) ? {via: 'paper'} : {})};
  return renderStepFrame(view, {title: words.checkTitle, notice: renderSendProblem(view), body, submit});
}

/** One line: what was asked, and what was said. */
interface Line {
  readonly asked: unknown;
  readonly said: unknown;
  /** Name or id of the control where it was said. */
  readonly field: string;
}

function renderSkippedCount({run, words}: EndView): TemplateResult | typeof nothing {
  const {answers} = answersOf(run.answers);
  const skipped = statementsFor(run.content, run.answers.audience).filter(({id}) => answers[id] === undefined).length;
  return skipped > 0 ? html`<p>${words.skippedCount(skipped)}</p>` : nothing;
}

function renderPart(view: EndView, step: Step, index: number): TemplateResult | typeof nothing {
  const {run, words} = view;
  switch (step.kind) {
    case 'who': {
      const audience = run.content.audiences.find(({id}) => id === run.answers.audience);
      const said = renderContentText(view, audience?.label ?? '');
      return renderLines(view, index, words.you, [{asked: words.whoTitle, said, field: 'audience'}]);
    }
    case 'statements': {
      const lines = step.statements.map((statement) => lineOf(view, statement));
      return renderLines(view, index, renderContentText(view, step.principle.title), lines);
    }
    case 'priorities':
      return renderLines(view, index, words.prioritiesTitle, [...priorityLines(view), remarkLine(view)]);
    default:
      return nothing;
  }
}

function lineOf(view: EndView, statement: Statement): Line {
  const {run, words} = view;
  const asked = renderContentText(view, textOf(run.answers, statement));
  return {asked, said: answerLabel(run, words, statement.id), field: statement.id};
}

function priorityLines(view: EndView): readonly Line[] {
  const {run, words} = view;
  const {whys} = answersOf(run.answers);
  const chosen = chosenOf(run.content, run.answers);
  if (chosen.length === 0) return [{asked: words.prioritiesQuestion, said: words.nothingWritten, field: 'choice'}];
  return chosen.map(({id, text}) => {
    const why = whys[id]?.trim();
    const said = why ? html`${words.because} <bdi class="written">${why}</bdi>` : words.chosen;
    return {asked: renderContentText(view, text), said, field: choiceField(id)};
  });
}

function remarkLine({run, words}: EndView): Line {
  const remark = run.answers.remark.trim();
  const said = remark === '' ? words.nothingWritten : html`<bdi class="written">${remark}</bdi>`;
  return {asked: words.remark, said, field: REMARK_FIELD};
}

function renderLines(view: EndView, index: number, title: unknown, lines: readonly Line[]): TemplateResult {
  const {session, words, level} = view;
  return html`${renderSubheading(level, title)}
    <dl class="answers">
      ${lines.map(
        ({asked, said, field}) =>
          html`<div class="answer">
            <dt>${asked}</dt>
            <dd>${said}</dd>
            <dd class="change">
              <button
                class="button-link"
                type="button"
                value=${field}
                @click=${() => session.change(index, `[name="${field}"],[id="${field}"],[value="${field}"]`)}
              >
                ${renderOwnText(view, words.change)}<span class="visually-hidden"> ${asked}</span>
              </button>
            </dd>
          </div>`,
      )}
    </dl>`;
}
