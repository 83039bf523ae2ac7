import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {sayInShort, type Said} from './say-in-short.js';
import {renderPartHeading, renderSection} from './section.js';
import type {Frame} from './frame.js';

/** What stands out, in plain sentences: what goes well, what does not, and where the groups differ. */
export function renderInShort(view: Frame): TemplateResult {
  const {words} = view;
  const {well, badly, differ} = sayInShort(view);
  return renderSection(
    view,
    'short',
    html`${renderPartHeading(view, words.well)} ${well.map(renderSaid)} ${renderPartHeading(view, words.badly)}
      ${badly.map(renderSaid)} ${renderPartHeading(view, words.differ)} ${differ.map(renderSaid)}
      <p class="note">${words.note}</p>`,
  );
}

/** Numbers only where there is an order. */
function renderSaid({sentence, items, ranks, caution}: Said): TemplateResult {
  if (items.length === 0) return html`<p>${sentence}</p>`;
  const lines = items.map((item, index) => html`<li value=${ranks[index] ?? nothing}>${item}</li>`);
  return html`<p class="says">${sentence}</p> ${
      ranks.length > 0
        ? html`<ol
            >${lines}</ol
          >`
        : html`<ul
            >${lines}</ul
          >`
    }
    ${caution ? html`<p class="muted">${caution}</p>` : nothing}`;
}
