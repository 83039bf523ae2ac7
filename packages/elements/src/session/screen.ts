import type {TemplateResult} from 'lit';
import {renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {partOf} from './place.js';
import type {SessionView} from './view.js';

/** Draws what the room looks at. */
export function drawScreen(view: SessionView): TemplateResult {
  const {words, level, content, format} = view;
  const {title, texts} = partOf(view);
  return html`<div lang=${content.lang} dir=${content.dir}>
      ${renderTitle(level, title)}
      <p>${texts.screen}</p>
    </div>
    <p class="kicker">${words.goals}</p>
    <ul lang=${content.lang} dir=${content.dir}>
      ${format.goals.map((goal) => html`<li>${goal}</li>`)}
    </ul>`;
}
