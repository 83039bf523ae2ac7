import type {OpenAnswer, ScanContent} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderChoice} from '../ui/choice.js';
import {html} from '../ui/template.js';
import {renderCard} from './answer-card.js';
import {ANSWER_STATES} from './queue.js';
import type {RoundDesk} from './round-desk.js';
import {renderLoaded, type View} from './view.js';

/** Draws the queue of what people wrote. */
export function renderAnswers(at: RoundDesk, view: View, content: ScanContent): TemplateResult {
  const {words} = view;
  const {queue} = at;
  return html`<p>${words.queueHint}</p> ${renderFilter(at, view)} ${renderLast(at, view)}
    ${renderLoaded(view, queue.list.state, (answers) => renderList(at, view, content, answers))}`;
}

function renderFilter({queue, progress}: RoundDesk, {words}: View): TemplateResult {
  const counts = progress.value?.answers;
  return renderChoice({
    name: 'filter',
    legend: words.filter,
    options: ANSWER_STATES.map((state) => {
      const count = queue.countOf(state) ?? counts?.[state];
      const label = words.answerStates[state];
      return [state, count === undefined ? label : words.filterCount(label, count)];
    }),
    chosen: queue.filter,
    choose: (state) => queue.choose(state),
  });
}

/** What was decided last, and the way back. */
function renderLast({queue}: RoundDesk, {words}: View): TemplateResult | typeof nothing {
  const {last} = queue;
  if (last === null || last.state === 'waiting') return nothing;
  const what = last.state === 'approved' && last.original !== undefined ? 'edited' : last.state;
  return html`<div class="last">
    <p>${words.decided[what]}</p>
    <button class="button-link" type="button" @click=${() => queue.undo()}>${words.undo}</button>
  </div>`;
}

function renderList(at: RoundDesk, view: View, content: ScanContent, answers: readonly OpenAnswer[]): TemplateResult {
  const {words} = view;
  const {queue} = at;
  if (answers.length === 0) return html`<p>${words.emptyQueue[queue.filter]}</p>`;
  return html`<ul class="answers">
      ${repeat(
        answers.slice(0, queue.shown),
        ({id}) => id,
        (answer, index) => renderCard({at, view, content, answer, place: index + 1, count: answers.length}),
      )}
    </ul>
    ${
      answers.length > queue.shown
        ? html`<p class="buttons">
            <button class="button secondary" type="button" @click=${() => queue.showMore()}>${words.showMore}</button>
          </p>`
        : nothing
    }`;
}
