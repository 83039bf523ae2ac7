import {
  findTally,
  isRevealed,
  ON_THEMES,
  proposeSubjects,
  rankSubjects,
  subjectsOf,
  suggestThemes,
} from '@toegang/domain/session.js';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {openTheme} from './lead-ways.js';
import {renderVote} from './lead-vote.js';
import {subjectsIn, titleOf} from './material.js';
import {partOf} from './place.js';
import type {SessionView} from './view.js';

type Drawn = TemplateResult | typeof nothing;

/** Draws how the group chooses what to talk about: the dots, what they propose, and the order. */
export function renderChoosing(view: SessionView): Drawn {
  const {words, level} = view;
  return html`${
      partOf(view).asks.includes('dots')
        ? html`<section>
            ${renderSubheading(level, words.dotsTitle)} ${renderSuggestions(view)}
            ${renderVote(view, ON_THEMES, words.dotsTitle)}
          </section>`
        : nothing
    }
    <section>
      ${renderSubheading(level, words.chosenTitle)} ${renderProposal(view)} ${renderOrder(view)} ${renderOthers(view)}
    </section>`;
}

/** Themes to which the opening questions lead, before anybody placed a dot. */
function renderSuggestions(view: SessionView): Drawn {
  const {words, content, session, format} = view;
  const suggested = format.subjects === 'themes' ? suggestThemes(content, session) : [];
  if (suggested.length === 0 || isRevealed(session, ON_THEMES)) return nothing;
  return html`<p>
    ${words.suggestedThemes}
    <bdi lang=${content.lang}>${suggested.map(({id}) => titleOf(view, id)).join(', ')}</bdi>
  </p>`;
}

function renderProposal(view: SessionView): Drawn {
  const {words, session, rules, format, content} = view;
  const totals = findTally(session, ON_THEMES)?.value;
  if (!totals) return session.themes.length === 0 ? html`<p class="muted">${words.chooseAfterDots}</p>` : nothing;
  const {chosen, tied, places} = proposeSubjects(rankSubjects(subjectsOf(rules), totals), format.talks);
  const names = (ids: readonly string[]): TemplateResult =>
    html`<bdi lang=${content.lang}>${ids.map((id) => titleOf(view, id)).join(', ')}</bdi>`;
  const isTaken = chosen.every((id) => session.themes.includes(id));
  return html`${
    chosen.length === 0 || isTaken
      ? nothing
      : html`<p>${words.proposal} ${names(chosen)}</p>
          <p>
            <button
              type="button"
              class="button"
              @click=${() => choose(view, [...new Set([...session.themes, ...chosen])])}
            >
              ${words.takeProposal}
            </button>
          </p>`
  }
  ${places === 0 ? nothing : html`<p>${words.tied(places)} ${names(tied)}</p>`}`;
}

function renderOrder(view: SessionView): Drawn {
  const {themes} = view.session;
  if (themes.length === 0) return nothing;
  return html`<ol class="lead-order">
    ${repeat(
      themes,
      (id) => id,
      (id, index) => renderChosen(view, id, index),
    )}
  </ol>`;
}

function renderChosen(view: SessionView, id: string, index: number): TemplateResult {
  const {session, words, content} = view;
  const {themes} = session;
  const title = titleOf(view, id);
  const leaveOut = (): void => {
    choose(
      view,
      themes.filter((other) => other !== id),
    );
    view.focus('#title');
  };
  return html`<li class="card" data-subject=${id}>
    <strong lang=${content.lang} dir=${content.dir}>${title}</strong>
    <span class="lead-acts">
      ${renderAct(words.openSubject, title, () => open(view, id))}
      ${index === 0 ? nothing : renderAct(words.moveUp, title, () => swap(view, index, -1))}
      ${index === themes.length - 1 ? nothing : renderAct(words.moveDown, title, () => swap(view, index, 1))}
      ${renderAct(words.leaveOut, title, leaveOut)}
    </span>
  </li>`;
}

/** With the one before it, or the one after it. */
function swap(view: SessionView, index: number, by: 1 | -1): void {
  const {themes} = view.session;
  const [moved, other] = [themes[index], themes[index + by]];
  if (moved === undefined || other === undefined) return;
  choose(
    view,
    themes.map((id) => (id === moved ? other : id === other ? moved : id)),
  );
  view.focus(`[data-subject='${moved}'] button`);
}

/** Also one without dots can be chosen. */
function renderOthers(view: SessionView): Drawn {
  const {session, words, content} = view;
  const others = subjectsIn(view).filter(({id}) => !session.themes.includes(id));
  if (others.length === 0) return nothing;
  return html`<details>
    <summary>${words.otherSubjects}</summary>
    <ul class="lead-others" lang=${content.lang} dir=${content.dir}>
      ${others.map(
        ({id, title}) =>
          html`<li>
            <button type="button" class="button secondary" @click=${() => choose(view, [...session.themes, id])}>
              ${title}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function renderAct(label: string, of: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button-link" @click=${press}>
    ${label}<span class="visually-hidden">: ${of}</span>
  </button>`;
}

function choose({act}: SessionView, themes: readonly string[]): void {
  act({kind: 'change', change: {themes}});
}

function open(view: SessionView, id: string): void {
  view.act({kind: 'change', change: openTheme(view, id)});
  view.focus('#title');
}
