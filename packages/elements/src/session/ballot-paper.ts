import {isRevealed, ON_DISCIPLINES, OPINIONS} from '@toegang/domain/session.js';
import type {VoteValue} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderOption} from '../ui/option.js';
import {html} from '../ui/template.js';
import {renderTotals, sayVoters} from './outcome.js';
import type {SessionView} from './view.js';

/** Something to choose one answer to. */
interface Question {
  /** The name of the vote. */
  readonly on: string;
  readonly text: unknown;
  readonly options: readonly {readonly id: string; readonly label: unknown; readonly said: string}[];
}

/** What this device voted; null when it did not. */
export function voteOn({known}: SessionView, on: string): VoteValue | null {
  return Object.hasOwn(known.votes, on) ? (known.votes[on] ?? null) : null;
}

/** A statement or an opening question: agree, disagree, or it depends. */
export function renderOpinion(
  view: SessionView,
  {id, text}: {readonly id: string; readonly text: string},
): TemplateResult {
  const {content, words} = view;
  return renderQuestion(view, {
    on: id,
    text: html`<span lang=${content.lang} dir=${content.dir}>${text}</span>`,
    options: OPINIONS.map((option) => ({id: option, label: words.opinions[option], said: words.opinions[option]})),
  });
}

/** From which work or life somebody comes. */
export function renderDisciplines(view: SessionView): TemplateResult | typeof nothing {
  const {content, words} = view;
  const {disciplines = [], lang, dir} = content;
  if (disciplines.length === 0) return nothing;
  return renderQuestion(view, {
    on: ON_DISCIPLINES,
    text: words.disciplinesTask,
    options: disciplines.map(({id, label}) => ({
      id,
      label: html`<bdi lang=${lang} dir=${dir}>${label}</bdi>`,
      said: label,
    })),
  });
}

function renderQuestion(view: SessionView, question: Question): TemplateResult {
  return isRevealed(view.session, question.on) ? renderRevealed(view, question) : renderOpen(view, question);
}

function renderOpen(view: SessionView, {on, text, options}: Question): TemplateResult {
  const vote = voteOn(view, on);
  return html`<fieldset class="question ballot" data-ballot=${on}>
    <legend>${text}</legend>
    <div class="options">
      ${options.map(({id, label}) =>
        renderOption({
          type: 'radio',
          id: `vote-${on}-${id}`,
          name: `vote-${on}`,
          label,
          isChecked: vote === id,
          onChange: () => castVote(view, on, id),
        }),
      )}
    </div>
    ${vote === null ? nothing : renderKept(view, on, `#vote-${on}-${options[0]?.id ?? ''}`)}
  </fieldset>`;
}

/** Whether the choice is kept, and the way to take it back. `first` is where the focus goes then. */
export function renderKept(view: SessionView, on: string, first: string): TemplateResult {
  const {words} = view;
  const clear = (): void => {
    castVote(view, on, null);
    view.focus(first);
  };
  return html`<p class="kept">${sayKept(view, on)}</p>
    <p><button type="button" class="button-link" @click=${clear}>${words.clearChoice}</button></p>`;
}

/** Sends what was chosen; null takes it back. A screen reader hears when it has to wait. */
export function castVote(view: SessionView, on: string, value: VoteValue | null): void {
  view.act({kind: 'vote', vote: {on, value}});
  if (view.known.connection === 'offline') view.say(view.words.choiceLater);
}

function sayKept({known, words}: SessionView, on: string): string {
  const isWaiting = known.pending.some((action) => action.kind === 'vote' && action.vote.on === on);
  if (!isWaiting) return words.choiceKept;
  return known.connection === 'offline' ? words.choiceLater : words.choiceOnItsWay;
}

function renderRevealed(view: SessionView, {on, text, options}: Question): TemplateResult {
  const {words} = view;
  const vote = voteOn(view, on);
  const chosen = options.find(({id}) => id === vote);
  const said = chosen ? words.yourChoice(chosen.said) : words.noChoice;
  return html`<div class="question ballot" data-ballot=${on} tabindex="-1">
    <p class="asked">${text}</p>
    <p class="kicker">${words.outcome}</p>
    ${renderTotals(view, on)}
    <p class="muted">${sayVoters(view, on)} ${isLate(view, on) ? words.lateChoice : said}</p>
  </div>`;
}

/** Whether what was chosen here came after the room saw the outcome. */
function isLate({known}: SessionView, on: string): boolean {
  return known.refused.some(({action, reason}) => reason === 'late' && action.kind === 'vote' && action.vote.on === on);
}
