import type {OpenAnswer, ScanContent} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderJudging} from './answer-forms.js';
import {groupName} from './groups.js';
import {piecesOf} from './marks.js';
import {cardId} from './queue.js';
import type {RoundDesk} from './round-desk.js';
import {renderFailure, renderMinorHeading, type View} from './view.js';

/** One answer, and where it stands in the list. */
export interface Card {
  readonly at: RoundDesk;
  readonly view: View;
  readonly content: ScanContent;
  readonly answer: OpenAnswer;
  readonly place: number;
  readonly count: number;
}

/** Draws an answer with what can be decided about it. */
export function renderCard(card: Card): TemplateResult {
  const {at, view, content, answer, place, count} = card;
  const {words} = view;
  const {judging, problem} = at.queue;
  const id = cardId(answer.id);
  return html`<li
    class="card"
    id=${id}
    tabindex="-1"
    aria-labelledby=${`${id}-name`}
    aria-describedby=${`${id}-about ${id}-text`}
  >
    ${renderMinorHeading(view, html`<span id=${`${id}-name`}>${words.answerOf(place, count)}</span>`)}
    <p class="muted" id=${`${id}-about`}>${groupName(content, answer.audience)} – ${renderAbout(card)}</p>
    ${renderText(card)} ${problem?.answer === answer.id ? renderFailure(view, problem.failure) : nothing}
    ${judging?.answer.id === answer.id ? renderJudging(at, view, judging) : renderActs(card)}
  </li>`;
}

function renderAbout({view, content, answer}: Card): TemplateResult {
  const {words} = view;
  const {statement, principle, audience} = answer;
  const asked =
    content.statements.find(({id}) => id === statement)?.texts[audience] ??
    content.principles.find(({id}) => id === principle)?.title;
  if (asked === undefined) return html`${words.remark}`;
  return html`${words.why} <bdi lang=${content.lang} dir=${content.dir}>${`‘${asked}’`}</bdi>`;
}

function renderText({view, answer}: Card): TemplateResult {
  const {words} = view;
  const kinds = [...new Set(answer.marks.map(({kind}) => words.marks[kind] ?? words.mark))];
  return html`<blockquote class="written" id=${`${cardId(answer.id)}-text`} dir="auto">
      ${piecesOf(answer.text, answer.marks).map(({text, kind}) =>
        kind === null
          ? html`<span>${text}</span>`
          : html`<mark><span class="visually-hidden">${words.marks[kind] ?? words.mark}: </span>${text}</mark>`,
      )}
    </blockquote>
    ${kinds.length > 0 ? html`<p class="looks-like">${words.looksLike(kinds)}</p>` : nothing}
    ${answer.state === 'rejected' ? html`<p>${words.rejectedBecause(answer.reason ?? '')}</p>` : nothing}
    ${
      answer.original === undefined
        ? nothing
        : html`<details>
            <summary>${words.original}</summary>
            <blockquote class="written" dir="auto"><span>${answer.original}</span></blockquote>
          </details>`
    }`;
}

function renderActs({at, view, answer}: Card): TemplateResult {
  const {words} = view;
  const {queue} = at;
  const approve = {label: words.approve, act: () => queue.decide(answer, {state: 'approved'})};
  const edit = {label: words.edit, act: () => queue.judge(answer, 'edit')};
  const reject = {label: words.reject, act: () => queue.judge(answer, 'reject')};
  const putBack = {label: words.backToWaiting, act: () => queue.putBack(answer)};
  // what is likeliest comes first: most answers can be read by everybody, unless something in it is marked
  const first = answer.marks.length > 0 ? [edit, approve] : [approve, edit];
  const acts = answer.state === 'waiting' ? [...first, reject] : [putBack];
  return html`<p class="buttons">
    ${acts.map(
      ({label, act}, index) =>
        html`<button
          class=${index === 0 && answer.state === 'waiting' ? 'button' : 'button secondary'}
          type="button"
          aria-describedby=${`${cardId(answer.id)}-name`}
          @click=${act}
        >
          ${label}
        </button>`,
    )}
  </p>`;
}
