import type {OpenAnswer, ScanContent} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderJudging} from './answer-forms.js';
import {groupLabel} from './groups.js';
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
  return html`<li class="card" id=${id} tabindex="-1" aria-labelledby=${`${id}-name`}>
    ${renderMinorHeading(view, html`<span id=${`${id}-name`}>${words.answerOf(place, count)}</span>`)}
    <p class="muted" lang=${content.lang}>${words.about(groupLabel(content, answer.audience), aboutOf(card))}</p>
    ${renderText(card)} ${problem?.answer === answer.id ? renderFailure(view, problem.failure) : nothing}
    ${judging?.answer.id === answer.id ? renderJudging(at, view, judging) : renderActs(card)}
  </li>`;
}

function aboutOf({view, content, answer}: Card): string {
  const {words} = view;
  const {statement, principle, audience} = answer;
  const asked =
    content.statements.find(({id}) => id === statement)?.texts[audience] ??
    content.principles.find(({id}) => id === principle)?.title;
  return asked === undefined ? words.remark : words.whyOf(asked);
}

function renderText({view, answer}: Card): TemplateResult {
  const {words} = view;
  const kinds = [...new Set(answer.marks.map(({kind}) => words.marks[kind] ?? words.mark))];
  return html`<blockquote class="written" dir="auto">
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

/** The quickest first: most answers can be read by everybody. */
function renderActs({at, view, answer}: Card): TemplateResult {
  const {words} = view;
  const {queue} = at;
  if (answer.state !== 'waiting') {
    return html`<p class="buttons">
      <button class="button secondary" type="button" @click=${() => queue.putBack(answer)}>
        ${words.backToWaiting}
      </button>
    </p>`;
  }
  return html`<p class="buttons">
    <button class="button" type="button" @click=${() => queue.decide(answer, {state: 'approved'})}>
      ${words.approve}
    </button>
    <button class="button secondary" type="button" @click=${() => queue.judge(answer, 'edit')}>${words.edit}</button>
    <button class="button secondary" type="button" @click=${() => queue.judge(answer, 'reject')}>
      ${words.reject}
    </button>
  </p>`;
}
