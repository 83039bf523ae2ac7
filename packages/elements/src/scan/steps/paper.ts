import type {Answer, ScanContent, Statement} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../../ui/heading.js';
import {html} from '../../ui/template.js';
import {answersOf, chosenOf, statementsFor, textOf, withAudience, type ScanAnswers} from '../scan-answers.js';
import {stepsOf} from '../scan-flow.js';
import {renderHelp, renderPrivacy} from './intro.js';
import {renderBox, renderLines} from './paper-marks.js';
import {renderContentText, type EndView} from './step-view.js';

/**
 * Draws the whole scan as a form to fill in with a pen, with a cross where something was answered already. While nobody
 * said who answers, there is a form for each audience.
 */
export function renderPaper(view: EndView): TemplateResult | typeof nothing {
  if (!canBeFilledIn(view)) return nothing;
  const {content, answers} = view.run;
  const chosen = content.audiences.filter(({id}) => id === answers.audience);
  const audiences = chosen.length > 0 ? chosen : content.audiences;
  return html`<div class="paper">
    ${renderCover(view)} ${audiences.map(({id}) => renderForm(view, withAudience(answers, id)))}
  </div>`;
}

/** The way to the form, on screen. */
export function renderPaperButton(view: EndView): TemplateResult | typeof nothing {
  if (!canBeFilledIn(view)) return nothing;
  const handleClick = (): void => window.print();
  return html`<p><button class="button-link" type="button" @click=${handleClick}>${view.words.paper}</button></p>`;
}

/** After sending, the page that says so is printed; in a closed round there is nobody to hand a form in to. */
function canBeFilledIn({session, round}: EndView): boolean {
  return !session.delivery.isOver && round?.state !== 'closed';
}

function renderCover(view: EndView): TemplateResult {
  const {run, words, level, round} = view;
  return html`<p class="title" role="heading" aria-level=${level}>${renderContentText(view, run.content.title)}</p>
    <p>${words.about} ${words.statementsHint}</p>
    ${round?.state === 'try-out' ? html`<p>${words.tryOut}</p>` : nothing}
    ${renderSubheading(level, words.paperReturnTitle)}
    <slot name="paper"><p>${words.paperReturn}</p></slot>
    ${renderSubheading(level, words.privacyTitle)} ${renderPrivacy(view)} ${renderSubheading(level, words.helpTitle)}
    ${renderHelp(view)}`;
}

function renderForm(view: EndView, answers: ScanAnswers): TemplateResult {
  const {run, words, level} = view;
  const {content} = run;
  const asked = statementsFor(content, answers.audience);
  const principles = stepsOf(content, answers.audience, false).flatMap((step) => {
    if (step.kind !== 'statements') return [];
    const {principle, statements} = step;
    return html`<div lang=${content.lang} dir=${content.dir}>
      ${statements.map(
        (statement, index) =>
          html`<div class="whole">
            ${index > 0 ? nothing : html`${renderSubheading(level, principle.title)}<p>${principle.explanation}</p>`}
            ${renderStatement(content, answers, statement, asked.indexOf(statement) + 1)}
          </div>`,
      )}
    </div>`;
  });
  return html`<div class="form">
    ${content.audiences.length > 1 ? renderWho(view, answers) : nothing}
    <p>${words.paperCross}</p>
    ${principles} ${renderPriorities(view, answers, asked)}
    <div class="whole">
      ${renderSubheading(level, words.remark)}
      <p class="muted">${words.noPersonalData}</p>
      ${renderLines(answers.remark, LINES_FOR_REMARK)}
    </div>
  </div>`;
}

function renderWho({run, words, level}: EndView, {audience}: ScanAnswers): TemplateResult {
  const {audiences, lang, dir} = run.content;
  return html`<div class="whole">
    ${renderSubheading(level, words.whoTitle)}
    <div class="boxes" lang=${lang} dir=${dir}>
      ${audiences.map(({id, label}) => renderBox(label, id === audience))}
    </div>
  </div>`;
}

function renderStatement(
  {scale}: ScanContent,
  answers: ScanAnswers,
  statement: Statement,
  number: number,
): TemplateResult {
  const answer = answersOf(answers).answers[statement.id];
  const options: readonly {value: Answer; label: string}[] = [...scale.options, {value: null, label: scale.unknown}];
  return html`<p class="statement"><strong>${number}</strong> ${textOf(answers, statement)}</p>
    <div class="boxes ${options.length > MOST_IN_A_ROW ? '' : 'row'}">
      ${options.map(({value, label}) => renderBox(label, value === answer))}
    </div>`;
}

/** Principles are few enough to tick; of statements the number is written down, instead of all of them once more. */
function renderPriorities(view: EndView, answers: ScanAnswers, asked: readonly Statement[]): TemplateResult {
  const {run, words, level} = view;
  const {content} = run;
  const {kind, max} = content.priorities;
  const chosen = chosenOf(content, answers);
  const {whys} = answersOf(answers);
  const places = Array.from({length: Math.max(max, chosen.length)}, (_, place) => chosen[place]);
  const numberOf = (id: string | undefined): number => asked.findIndex((statement) => statement.id === id) + 1;
  return html`<div class="whole">
      ${renderSubheading(level, words.prioritiesTitle)}
      <p>${words.prioritiesHint(max, false)} ${kind === 'statement' ? words.paperNumbers : nothing}</p>
      ${kind === 'statement' ? nothing : renderPrinciples(content, answers)}
    </div>
    ${places.map(
      (choice) =>
        html`<div class="whole">
          ${kind === 'statement' ? renderNumber(words.paperNumber, numberOf(choice?.id)) : nothing}
          ${content.priorities.why === 'off' ? nothing : renderWhy(words.why, whys[choice?.id ?? ''])}
        </div>`,
    )}`;
}

function renderPrinciples(content: ScanContent, answers: ScanAnswers): TemplateResult {
  const {chosen} = answersOf(answers);
  return html`<div class="boxes" lang=${content.lang} dir=${content.dir}>
    ${content.principles.map(({id, title}) => renderBox(title, chosen.includes(id)))}
  </div>`;
}

function renderNumber(label: string, number: number): TemplateResult {
  return html`<p class="number">${label} <strong class="room">${number || nothing}</strong></p>`;
}

function renderWhy(label: string, why = ''): TemplateResult {
  return html`<p>${label}</p> ${renderLines(why, LINES_FOR_WHY)}`;
}

/** More options than this stand below one another. */
const MOST_IN_A_ROW = 6;

/** Written lines; a page has room for about 25. */
const LINES_FOR_WHY = 3;
const LINES_FOR_REMARK = 6;
