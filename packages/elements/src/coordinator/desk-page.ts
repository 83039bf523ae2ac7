import type {Round} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderErrorSummary, type FieldMessage} from '../ui/error-summary.js';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {DeskWords} from '../words/coordinator.js';
import type {Desk} from './desk-session.js';
import {renderField} from './field.js';
import {NewRound} from './new-round.js';
import {renderNewRound} from './new-round-page.js';
import {renderRound} from './round-page.js';
import {renderState} from './round-state.js';
import {renderFailure, renderLoaded, type View} from './view.js';

/** Draws the desk: signing in, the list of rounds, a new round, or one round. */
export function renderDesk(desk: Desk): TemplateResult {
  const view: View = {words: desk.words, level: desk.host.headingLevel};
  return html`${desk.announcer.render()} ${desk.question.render()} ${renderPlace(desk, view)}`;
}

function renderPlace(desk: Desk, view: View): TemplateResult {
  const {place, rounds} = desk;
  if (rounds === null) return renderSignIn(desk, view);
  if (place === null) {
    return html`${renderTitle(view.level, view.words.title)} ${renderSubheading(view.level, view.words.rounds)}
      ${renderLoaded(view, rounds.state, (list) => renderList(desk, view, list))}
      <p class="aside">
        <button class="button-link" type="button" @click=${() => desk.signOut()}>${view.words.signOut}</button>
      </p>`;
  }
  return html`<p class="way-back">
      <button class="button-link" type="button" @click=${() => desk.showList()}>${view.words.back}</button>
    </p>
    ${place instanceof NewRound ? renderNewRound(place, view) : renderRound(place, view)}`;
}

function renderSignIn(desk: Desk, view: View): TemplateResult {
  const {words, level} = view;
  const {problem} = desk;
  const messages: FieldMessage[] =
    problem === 'empty' || problem === 'wrong'
      ? [{field: 'key', message: problem === 'empty' ? words.noKey : words.wrongKey}]
      : [];
  const handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void desk.signIn(desk.key);
  };
  return html`${renderTitle(level, words.title)}
    <form novalidate @submit=${handleSubmit}>
      ${messages.length > 0 ? renderErrorSummary(words.errorSummary, messages) : nothing}
      ${problem === 'no-endpoint' ? renderNoEndpoint(view) : nothing}
      ${problem !== null && typeof problem === 'object' ? renderFailure(view, problem) : nothing}
      ${renderField({
        id: 'key',
        label: words.key,
        hint: words.keyHint,
        type: 'password',
        value: desk.key,
        messages,
        errorWord: words.error,
        onInput: (key) => {
          desk.key = key;
        },
      })}
      <p class="buttons">
        <button class="button" type="submit">${words.signIn}</button>
      </p>
      <p class="muted">${desk.isTrying ? words.loading : nothing}</p>
    </form>`;
}

function renderNoEndpoint({words}: View): TemplateResult {
  return html`<div id="errors" class="error-summary" tabindex="-1">
    <p role="alert">${words.noEndpoint}</p>
  </div>`;
}

function renderList(desk: Desk, {words}: View, rounds: readonly Round[]): TemplateResult {
  return html`${rounds.length === 0 ? html`<p>${words.noRounds}</p>` : renderRounds(desk, rounds, words)}
    <p class="buttons">
      <button class="button" type="button" @click=${() => desk.startRound()}>${words.newRound}</button>
    </p>`;
}

function renderRounds(desk: Desk, rounds: readonly Round[], words: DeskWords): TemplateResult {
  return html`<ul class="rounds">
    ${rounds.map(
      (round) =>
        html`<li class="round">
          <button class="button-link" type="button" @click=${() => desk.openRound(round)}>
            <bdi>${round.title}</bdi>
          </button>
          ${renderState(words.states[round.state], round.state)}
        </li>`,
    )}
  </ul>`;
}
