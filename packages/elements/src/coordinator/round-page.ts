import type {ScanContent} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderSubheading, renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderAnswers} from './answers-page.js';
import {renderAudit} from './audit-page.js';
import {renderState} from './round-state.js';
import {renderInvite} from './invite-page.js';
import {renderOverview} from './overview-page.js';
import type {RoundDesk, Section} from './round-desk.js';
import {renderFailure, renderLoaded, type View} from './view.js';

const SECTIONS: readonly Section[] = ['overview', 'invite', 'answers', 'paper', 'audit'];

/** Draws one round: what it is called, how it is, and the part of it that is open. */
export function renderRound(at: RoundDesk, view: View): TemplateResult {
  const {words, level} = view;
  const {round, section} = at;
  return html`${renderTitle(level, html`<bdi>${round.title}</bdi>`)}
    <p class="standing">${renderState(words.states[round.state], round.state)} ${words.stateMeaning[round.state]}</p>
    <nav aria-label=${words.sectionsName}>
      <ul class="sections">
        ${SECTIONS.map((each) => html`<li>${renderTab(at, view, each)}</li>`)}
      </ul>
    </nav>
    <div class="section">
      ${renderSubheading(level, html`<span id="section" tabindex="-1">${words.sections[section]}</span>`)}
      ${renderFailure(view, at.failure)}
      ${renderLoaded(view, at.content.state, (content) => renderSection(at, view, content))}
    </div>`;
}

function renderTab(at: RoundDesk, {words}: View, section: Section): TemplateResult {
  const waiting = at.progress.value?.answers.waiting ?? 0;
  return html`<button
    class="section-button"
    type="button"
    aria-current=${section === at.section ? 'page' : 'false'}
    @click=${() => at.show(section)}
  >
    ${words.sections[section]}
    ${
      section === 'answers' && waiting > 0 ? html`<span class="waiting">${words.waitingCount(waiting)}</span>` : nothing
    }
  </button>`;
}

function renderSection(at: RoundDesk, view: View, content: ScanContent): TemplateResult {
  switch (at.section) {
    case 'overview':
      return renderOverview(at, view, content);
    case 'invite':
      return renderInvite(at, view, content);
    case 'answers':
      return renderAnswers(at, view, content);
    case 'paper':
      return renderPaper(at, view);
    case 'audit':
      return renderAudit(at, view);
  }
}

/** The scan itself stands in the light DOM, so that it can be read aloud as everywhere. */
function renderPaper({round, paper}: RoundDesk, {words}: View): TemplateResult {
  if (round.state === 'closed') return html`<p>${words.paperClosed}</p>`;
  if (!paper.isThere) return html`<p class="notice" role="alert">${words.paperMissing}</p>`;
  return html`<p>${words.paperHint}</p>
    <p role="status">${paper.entered > 0 ? words.paperDone(paper.entered) : nothing}</p>
    <div class="paper-form"><slot name="paper"></slot></div>`;
}
