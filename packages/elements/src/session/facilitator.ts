import {nextPhase, previousPhase} from '@toegang/domain/session.js';
import type {SessionPhase} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {partOf} from './place.js';
import type {SessionView} from './view.js';

/** Draws the seat of who leads the session. */
export function drawFacilitator(view: SessionView): TemplateResult {
  const {words, level, content, session, format} = view;
  const {title, texts} = partOf(view);
  return html`<div lang=${content.lang} dir=${content.dir}>
      ${renderTitle(level, title)}
      <ul>
        ${texts.facilitator.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>
    <p class="buttons">
      ${renderWay(view, words.previous, previousPhase(format, session.phase))}
      ${renderWay(view, words.next, nextPhase(format, session.phase))}
    </p>`;
}

function renderWay({act}: SessionView, label: string, phase: SessionPhase | null): TemplateResult | typeof nothing {
  if (phase === null) return nothing;
  return html`<button type="button" class="button" @click=${() => act({kind: 'change', change: {phase}})}>
    ${label}
  </button>`;
}
