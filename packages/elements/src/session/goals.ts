import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {SessionView} from './view.js';

/** What the talk is for, in sight in every phase; nothing when the format does not say. */
export function renderGoals({words, content, format}: SessionView): TemplateResult | typeof nothing {
  if (format.goals.length === 0) return nothing;
  return html`<div class="goals">
    <p class="kicker">${words.goals}</p>
    <ul lang=${content.lang} dir=${content.dir}>
      ${format.goals.map((goal) => html`<li>${goal}</li>`)}
    </ul>
  </div>`;
}
