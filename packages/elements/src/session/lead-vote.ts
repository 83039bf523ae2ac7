import {findBallot, findTally, isRevealed, ON_THEMES, type Ballot} from '@toegang/domain/session.js';
import {MAXIMUM_PARTICIPANTS, type VoteTotals} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderTotals, sayVoters} from './outcome.js';
import {optionsOf} from './vote-options.js';
import type {SessionView} from './view.js';

/**
 * Draws a vote of the room for who leads: how many voted, the raised hands to add, and the button after which everybody
 * sees what came of it. `asked` says what it is about, for who hears the button.
 */
export function renderVote(view: SessionView, on: string, asked: string): TemplateResult | typeof nothing {
  const {words, session, rules, drafts, isOneDevice} = view;
  const ballot = findBallot(rules, on);
  if (ballot === null || ballot.options.length === 0) return nothing;
  const isOpen = !isRevealed(session, on) || drafts.read(againId(on)) !== '';
  return html`<div class="lead-vote" data-ballot=${on} tabindex="-1">
    ${isOneDevice ? nothing : html`<p class="voted">${sayVoters(view, on)}</p>`} ${renderTotals(view, on)}
    ${
      isOpen
        ? renderReveal(view, ballot, asked)
        : isOneDevice
          ? html`<button type="button" class="button-link" @click=${() => countAgain(view, ballot)}>
              ${words.countAgain}<span class="visually-hidden">: ${asked}</span>
            </button>`
          : nothing
    }
  </div>`;
}

function renderReveal(view: SessionView, ballot: Ballot, asked: string): TemplateResult {
  const {words, isOneDevice, drafts} = view;
  const {on} = ballot;
  const isEmpty = drafts.read(emptyId(on)) !== '';
  return html`<form class="lead-reveal" novalidate @submit=${(event: Event) => reveal(event, view, ballot)}>
    ${
      isOneDevice
        ? renderHands(view, ballot)
        : html`<details>
            <summary>${words.addHands}<span class="visually-hidden">: ${asked}</span></summary>
            ${renderHands(view, ballot)}
          </details>`
    }
    ${
      isEmpty
        ? html`<p class="error-message" role="alert"><strong>${words.errorWord}</strong> ${words.noHands}</p>`
        : nothing
    }
    <button type="submit" class="button">
      ${isOneDevice ? words.showHands : words.reveal}<span class="visually-hidden">: ${asked}</span>
    </button>
  </form>`;
}

function renderHands(view: SessionView, ballot: Ballot): TemplateResult {
  const {words, drafts, content} = view;
  return html`<fieldset class="lead-hands">
    <legend>${ballot.on === ON_THEMES ? words.countDots : words.countHands}</legend>
    ${optionsOf(view, ballot).map(({id, label, lang}) => {
      const field = handsId(ballot.on, id);
      return html`<div class="lead-hand">
        <label for=${field} lang=${lang} dir=${lang === words.lang ? words.dir : content.dir}>${label}</label>
        <input
          id=${field}
          class="lead-number"
          type="number"
          inputmode="numeric"
          min="0"
          .value=${drafts.read(field)}
          @input=${({currentTarget}: InputEvent) => drafts.write(field, (currentTarget as HTMLInputElement).value)}
        />
      </div>`;
    })}
  </fieldset>`;
}

/** Without phones there is nothing to show before somebody counted. */
function reveal(event: Event, view: SessionView, ballot: Ballot): void {
  event.preventDefault();
  const {on} = ballot;
  const {drafts, isOneDevice, act, focus, say, words} = view;
  const hands = handsOf(view, ballot);
  const counted = Object.values(hands).reduce((sum, count) => sum + count, 0);
  const isEmpty = isOneDevice && counted === 0;
  drafts.write(emptyId(on), isEmpty ? 'yes' : '');
  if (isEmpty) {
    focus(`#${CSS.escape(handsId(on, ballot.options[0] ?? ''))}`);
    return;
  }
  drafts.write(againId(on), '');
  act({kind: 'reveal', reveal: {on, ...(counted > 0 && {hands})}});
  say(words.revealed);
  focus(`[data-ballot='${on}']`);
}

function handsOf({drafts}: SessionView, ballot: Ballot): VoteTotals {
  const most = MAXIMUM_PARTICIPANTS * (ballot.kind === 'dots' ? ballot.dots : 1);
  const counts = ballot.options.map((option): [string, number] => {
    const count = Math.floor(Number(drafts.read(handsId(ballot.on, option)))) || 0;
    return [option, Math.min(Math.max(count, 0), most)];
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function countAgain({drafts, session, focus}: SessionView, ballot: Ballot): void {
  const totals = findTally(session, ballot.on)?.value ?? {};
  for (const option of ballot.options) drafts.write(handsId(ballot.on, option), String(totals[option] ?? ''));
  drafts.write(againId(ballot.on), 'yes');
  focus(`#${CSS.escape(handsId(ballot.on, ballot.options[0] ?? ''))}`);
}

function handsId(on: string, option: string): string {
  return `hands-${on}-${option}`;
}

function againId(on: string): string {
  return `again-${on}`;
}

function emptyId(on: string): string {
  return `empty-${on}`;
}
