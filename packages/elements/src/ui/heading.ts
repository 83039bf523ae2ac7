import {type TemplateResult} from 'lit';
import {html} from './template.js';

/** A heading that the focus can move to when what it is about appears; its id is `title`. 5 only inside a report. */
export function renderTitle(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 id="title" class="title" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id="title" class="title" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id="title" class="title" tabindex="-1">${content}</h5>`;
    default:
      return html`<h2 id="title" class="title" tabindex="-1">${content}</h2>`;
  }
}

/** A heading under the title; `level` is that of the title, 5 only inside a report. */
export function renderSubheading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h4>${content}</h4>`;
    case 4:
      return html`<h5>${content}</h5>`;
    case 5:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h3>${content}</h3>`;
  }
}
