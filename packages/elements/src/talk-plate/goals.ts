import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {Talk} from './talk.js';

/** What the talk is for, in sight on every page. */
export function renderGoals({words}: Talk): TemplateResult {
  return html`<div class="goals">
    <p class="kicker">${words.goalsTitle}</p>
    <ul>
      ${words.goals.map(({title, text}) => html`<li><strong>${title}</strong> ${text}</li>`)}
    </ul>
  </div>`;
}

/** The same beside the plate, where there is little room. */
export function renderGoalsInShort({words}: Talk): TemplateResult {
  return html`<div class="goals short">
    <p class="kicker">${words.goalsTitle}:</p>
    <ul>
      ${words.goals.map(({title}) => html`<li><strong>${title}</strong></li>`)}
    </ul>
  </div>`;
}
