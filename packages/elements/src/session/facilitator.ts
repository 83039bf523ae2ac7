import type {SessionPhase} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {renderGoals} from './goals.js';
import {renderAgenda} from './lead-agenda.js';
import {renderLeadPoints} from './lead-points.js';
import {renderTimer} from './lead-timer.js';
import {wayBack, wayOn, type Way} from './lead-ways.js';
import {renderLeadWriter} from './lead-writer.js';
import {partOf, subjectOf} from './place.js';
import {titleOfPhase} from './lead-titles.js';
import type {SessionView} from './view.js';

/** Draws the seat of who leads the session: where it is, what to do now, and everything that can be done. */
export function drawFacilitator(view: SessionView): TemplateResult {
  const {words, level, content} = view;
  const {title, texts, minutes} = partOf(view);
  return html`<div class="lead-seat">
    ${renderHead(view)} ${renderPhases(view)}
    <div class="lead-title" lang=${content.lang} dir=${content.dir}>${renderTitle(level, title)}</div>
    <div class="lead-now">
      <p class="kicker">${words.doNow} <span class="lead-minutes">(${words.minutes(minutes)})</span></p>
      <ul lang=${content.lang} dir=${content.dir}>
        ${texts.facilitator.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>
    ${renderTimer(view, minutes)}
    <div class="lead-body">
      <div class="lead-work">${renderAgenda(view)}</div>
      <div class="lead-side">${renderLeadWriter(view)} ${renderLeadPoints(view)}</div>
    </div>
    <div class="lead-ways">${renderWay(view, wayBack(view), 'secondary')} ${renderWay(view, wayOn(view), '')}</div>
    ${renderGoals(view)}
  </div>`;
}

function renderHead(view: SessionView): TemplateResult {
  const {session, words, content, isOneDevice} = view;
  const subject = session.phase === 'theme' ? subjectOf(view) : undefined;
  const {participants = 0} = session;
  return html`<div class="lead-head">
    <p class="muted">
      <bdi>${session.title}</bdi>
      ${subject ? html` · <bdi lang=${content.lang} dir=${content.dir}>${subject.title}</bdi>` : nothing}
    </p>
    <p class="muted">
      ${isOneDevice ? words.oneDevice : participants === 0 ? words.noPhones : words.phonesIn(participants)}
    </p>
  </div>`;
}

/** Every phase can be gone to, before and after. */
function renderPhases(view: SessionView): TemplateResult {
  const {words, format, session, content} = view;
  return html`<nav class="lead-phases" aria-label=${words.phases}>
    <ol lang=${content.lang} dir=${content.dir}>
      ${format.phases.map(
        ({phase}) =>
          html`<li>
            <button
              type="button"
              class="lead-phase"
              aria-current=${phase === session.phase ? 'step' : 'false'}
              @click=${() => goTo(view, phase)}
            >
              ${titleOfPhase(view, phase)}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function goTo({act, focus}: SessionView, phase: SessionPhase): void {
  act({kind: 'change', change: {phase}});
  focus('#title');
}

function renderWay({act, focus, content}: SessionView, way: Way | null, kind: string): TemplateResult | typeof nothing {
  if (way === null) return nothing;
  const go = (): void => {
    act({kind: 'change', change: way.change});
    focus('#title');
  };
  return html`<button type="button" class=${`button ${kind}`} @click=${go}>
    ${way.label} <bdi lang=${content.lang}>${way.title}</bdi>
  </button>`;
}
