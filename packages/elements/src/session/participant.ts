import {isRevealed, ON_THEMES} from '@toegang/domain/session.js';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderDisciplines, renderOpinion, voteOn} from './ballot-paper.js';
import {renderDots} from './dots-paper.js';
import {renderGoals} from './goals.js';
import {pointsOn, statementIn} from './material.js';
import {ownPoints} from './own-points.js';
import {partOf, stepOf, subjectOf} from './place.js';
import {renderWriting} from './point-writer.js';
import {renderResults} from './results-slot.js';
import {renderClose, renderPlan, renderPoints} from './points-list.js';
import {renderCase, renderChosen, renderDilemma, renderIntro, renderStatementPlace, renderTools} from './story.js';
import type {SessionView} from './view.js';

type Drawn = unknown;

/** Draws what a telephone shows: what is asked now, in one column. */
export function drawParticipant(view: SessionView): TemplateResult {
  const {content, level} = view;
  const {title, texts} = partOf(view);
  return html`<div class="phone">
    <p class="visually-hidden" role="status">${sayPlace(view)}</p>
    ${renderSubject(view)}
    <div lang=${content.lang} dir=${content.dir}>
      ${renderTitle(level, title)}
      <p class="lead">${texts.participant}</p>
    </div>
    ${renderAsked(view)} ${renderWriting(view)} ${renderRest(view)} ${renderGoals(view)}
  </div>`;
}

/** What a screen reader says when the session moves on. */
function sayPlace(view: SessionView): string {
  const statement = stepOf(view)?.step === 'vote' ? statementIn(view) : undefined;
  const parts = [partOf(view).title, subjectOf(view)?.title, statement?.text];
  return view.words.now(parts.filter((part) => part !== undefined).join(' – '));
}

function renderSubject(view: SessionView): Drawn {
  const {session, content} = view;
  const subject = session.phase === 'theme' ? subjectOf(view) : undefined;
  return subject ? html`<p class="subject" lang=${content.lang} dir=${content.dir}>${subject.title}</p>` : nothing;
}

/** What there is to do or to read now. */
function renderAsked(view: SessionView): Drawn {
  const {session, content} = view;
  const {asks} = partOf(view);
  const votes = [
    ...(asks.includes('questions') ? (content.openingQuestions ?? []).map(({id}) => id) : []),
    ...(asks.includes('dots') ? [ON_THEMES] : []),
  ];
  const isSecret = votes.some((on) => !isRevealed(session, on));
  return html`${isSecret ? html`<p>${view.words.hiddenUntil}</p>` : nothing}
  ${asks.includes('disciplines') ? renderDisciplines(view) : nothing}
  ${asks.includes('questions') ? renderQuestions(view) : nothing} ${asks.includes('dots') ? renderDots(view) : nothing}
  ${session.phase === 'themes' ? renderChosen(view) : nothing} ${session.phase === 'theme' ? renderStep(view) : nothing}`;
}

function renderQuestions(view: SessionView): Drawn {
  const {session, content, words} = view;
  const questions = content.openingQuestions ?? [];
  const open = questions.filter(({id}) => !isRevealed(session, id));
  const answered = open.filter(({id}) => voteOn(view, id) !== null).length;
  return html`${open.length > 1 ? html`<p class="muted">${words.answered(answered, open.length)}</p>` : nothing}
  ${questions.map((question) => renderOpinion(view, question))}`;
}

function renderStep(view: SessionView): Drawn {
  const {words} = view;
  if (subjectOf(view) === undefined) return html`${renderChosen(view)} <p>${words.waitForSubject}</p>`;
  const statement = partOf(view).asks.includes('vote') ? statementIn(view) : undefined;
  if (statement) return html`${renderStatementPlace(view)} ${renderOpinion(view, statement)}`;
  switch (stepOf(view)?.step) {
    case 'results':
      return html`${renderIntro(view)} ${renderResults()}`;
    case 'case':
      return renderCase(view);
    case 'talk':
      return renderDilemma(view);
    case 'tool':
      return renderTools(view);
    case 'vote':
    case 'points':
      return nothing;
    default:
      return renderIntro(view);
  }
}

/** What the others wrote, and what came of the talk. */
function renderRest(view: SessionView): Drawn {
  const {session, words, level} = view;
  switch (session.phase) {
    case 'theme': {
      const own = ownPoints(view);
      const points = pointsOn(view, session.current).filter((point) => !own.includes(point));
      return points.length === 0 ? nothing : html`${renderSubheading(level, words.points)} ${renderPoints(points)}`;
    }
    case 'plan':
      return renderPlan(view);
    case 'close':
      return html`${renderClose(view)} <p>${words.thanks}</p>`;
    default:
      return nothing;
  }
}
