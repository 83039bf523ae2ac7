import {isRevealed, ON_DISCIPLINES, ON_THEMES} from '@toegang/domain/session.js';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderClock} from './clock.js';
import {renderGoals} from './goals.js';
import {renderInvitation, renderInvitationInShort} from './invitation.js';
import {pointsOn, statementIn, subjectsIn} from './material.js';
import {renderOutcome, renderTotals} from './outcome.js';
import {partOf, stepOf, subjectOf} from './place.js';
import {renderResults} from './results-slot.js';
import {renderClose, renderNotes, renderPlan, renderPoints} from './points-list.js';
import {renderCase, renderChosen, renderDilemma, renderIntro, renderStatementPlace, renderTools} from './story.js';
import type {SessionView} from './view.js';

type Drawn = unknown;

/** Draws what the room looks at: nothing to press, and nothing of one person. */
export function drawScreen(view: SessionView): TemplateResult {
  const {content, level, session} = view;
  const {title, texts} = partOf(view);
  return html`<div class="room-screen">
    <p class="visually-hidden" role="status">${view.words.now(title)}</p>
    <div class="room-head">
      <p class="muted">${renderWhere(view)}</p>
      ${stepOf(view)?.step === 'talk' ? nothing : renderClock(view)}
    </div>
    <div lang=${content.lang} dir=${content.dir}>
      ${renderTitle(level, title)}
      <p class="lead">${texts.screen}</p>
    </div>
    <div class="room-body">${renderPhase(view)}</div>
    <div class="room-foot">
      ${renderGoals(view)} ${session.phase === 'welcome' ? nothing : renderInvitationInShort(view)}
    </div>
  </div>`;
}

/** The open theme, or else the name of the session. */
function renderWhere(view: SessionView): Drawn {
  const {session, content} = view;
  const subject = session.phase === 'theme' ? subjectOf(view) : undefined;
  return subject
    ? html`<bdi lang=${content.lang} dir=${content.dir}>${subject.title}</bdi>`
    : html`<bdi>${session.title}</bdi>`;
}

function renderPhase(view: SessionView): Drawn {
  switch (view.session.phase) {
    case 'welcome':
      return renderWelcome(view);
    case 'questions':
      return renderQuestions(view);
    case 'themes':
      return renderThemes(view);
    case 'theme':
      return subjectOf(view) ? renderStep(view) : renderChosen(view);
    case 'plan':
      return renderPlan(view);
    case 'close':
      return renderClose(view);
  }
}

function renderWelcome(view: SessionView): Drawn {
  const {words, level, session} = view;
  if (!isRevealed(session, ON_DISCIPLINES)) return renderInvitation(view);
  return html`<div class="room-known">
    ${renderInvitation(view)} ${renderSubheading(level, words.disciplines)} ${renderTotals(view, ON_DISCIPLINES)}
  </div>`;
}

/** The opening questions; or, where groups look apart, how much they wrote. */
function renderQuestions(view: SessionView): Drawn {
  const {content, session, words} = view;
  if (partOf(view).asks.includes('notes')) {
    return html`<p class="voted">${words.notes(session.points.filter(({prompt}) => prompt !== undefined).length)}</p>`;
  }
  return html`<ul class="questions">
    ${(content.openingQuestions ?? []).map(
      ({id, text}) =>
        html`<li>
          <p class="asked" lang=${content.lang} dir=${content.dir}>${text}</p>
          ${renderOutcome(view, id)}
        </li>`,
    )}
  </ul>`;
}

/** What can be chosen, while dots are placed; then where they are, and what was chosen. */
function renderThemes(view: SessionView): Drawn {
  const {session, content, words, level} = view;
  if (isRevealed(session, ON_THEMES)) {
    return html`${renderChosen(view)} ${renderSubheading(level, words.outcome)} ${renderOutcome(view, ON_THEMES)}`;
  }
  return html`${renderOutcome(view, ON_THEMES)}
    <ul class="subjects" lang=${content.lang} dir=${content.dir}>
      ${subjectsIn(view).map(({title}) => html`<li>${title}</li>`)}
    </ul>
    ${renderNotes(view)}`;
}

function renderStep(view: SessionView): Drawn {
  switch (stepOf(view)?.step) {
    case 'results':
      return html`${renderIntro(view)} ${renderResults()} ${renderNotes(view)}`;
    case 'case':
      return renderCase(view);
    case 'vote':
      return renderVote(view);
    case 'talk':
      return html`${renderClock(view)} ${renderDilemma(view)}`;
    case 'tool':
      return renderTools(view);
    case 'points':
      return renderAdded(view);
    default:
      return renderIntro(view);
  }
}

function renderVote(view: SessionView): Drawn {
  const {content} = view;
  const statement = statementIn(view);
  if (!statement) return nothing;
  return html`${renderStatementPlace(view)}
    <p class="statement" lang=${content.lang} dir=${content.dir}>${statement.text}</p>
    ${renderOutcome(view, statement.id)}`;
}

/** The newest first: what somebody just wrote is seen. */
function renderAdded(view: SessionView): Drawn {
  const points = pointsOn(view, view.session.current).toReversed();
  return points.length === 0 ? html`<p>${view.words.noPoints}</p>` : renderPoints(points);
}
