import {ON_DISCIPLINES} from '@toegang/domain/session.js';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderInvitation} from './invitation.js';
import {renderClosing} from './lead-close.js';
import {renderChoosing} from './lead-themes.js';
import {renderTalk} from './lead-talk.js';
import {renderVote} from './lead-vote.js';
import {partOf} from './place.js';
import {renderNotes} from './points-list.js';
import type {SessionView} from './view.js';

type Drawn = TemplateResult | typeof nothing;

/** Draws what the phase is about, and what the format asks of the room in it. */
export function renderAgenda(view: SessionView): unknown {
  const {asks} = partOf(view);
  const {phase} = view.session;
  return [
    phase === 'welcome' && !view.isOneDevice ? renderInvitation(view) : nothing,
    asks.includes('disciplines') ? renderDisciplines(view) : nothing,
    asks.includes('questions') ? renderQuestions(view) : nothing,
    asks.includes('notes') ? html`<slot name="results"></slot>` : nothing,
    phase === 'themes' ? html`${renderNotes(view)} ${renderChoosing(view)}` : nothing,
    phase === 'theme' ? renderTalk(view) : nothing,
    phase === 'close' ? renderClosing(view) : nothing,
  ];
}

function renderDisciplines(view: SessionView): Drawn {
  const {words, level} = view;
  return html`<section>
    ${renderSubheading(level, words.disciplines)} ${renderVote(view, ON_DISCIPLINES, words.disciplines)}
  </section>`;
}

function renderQuestions(view: SessionView): Drawn {
  const {content, level} = view;
  return html`${(content.openingQuestions ?? []).map(
    ({id, text}) =>
      html`<section>
        <div lang=${content.lang} dir=${content.dir}>${renderSubheading(level, text)}</div>
        ${renderVote(view, id, text)}
      </section>`,
  )}`;
}
