import type {AuditEntry} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {countInRow} from './acts.js';
import type {RoundDesk} from './round-desk.js';
import {renderLoaded, type View} from './view.js';

/** Draws what was done with the round, newest first. */
export function renderAudit({audit}: RoundDesk, view: View): TemplateResult {
  return html`<p>${view.words.auditHint}</p>
    ${renderLoaded(view, audit.state, (entries) => renderEntries(view, entries))}`;
}

function renderEntries({words}: View, entries: readonly AuditEntry[]): TemplateResult {
  if (entries.length === 0) return html`<p>${words.noActs}</p>`;
  return html`<ol class="acts">
    ${countInRow(entries).map(
      ({at, act, reason, times}) =>
        html`<li class="act">
          <span class="muted">${words.day(at) || at}</span>
          <span>
            ${reason ? html`${`${words.acts[act]}:`} <bdi>${reason}</bdi>` : words.acts[act]}
            ${times > 1 ? `(${words.times(times)})` : nothing}
          </span>
        </li>`,
    )}
  </ol>`;
}
