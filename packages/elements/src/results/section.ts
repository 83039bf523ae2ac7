import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {SectionId} from '../words/report.js';
import type {Frame} from './frame.js';

/** A part of the report under its heading, one level below the title. */
export function renderSection(view: Frame, id: SectionId, content: unknown): TemplateResult {
  return html`<section id=${id}>${renderSectionTitle(view, id)} ${content}</section>`;
}

/** A part of the report that is an element by itself, with a title of its own; `after` stands below it. */
export function renderOwnSection(id: SectionId, after?: TemplateResult): TemplateResult {
  return html`<section id=${id}><slot name=${`part-${id}`}></slot>${after}</section>`;
}

/** The heading of a part. */
function renderSectionTitle({words, level}: Frame, id: SectionId): TemplateResult {
  const title = words.sections[id];
  switch (level) {
    case 3:
      return html`<h4 class="section-title">${title}</h4>`;
    case 4:
      return html`<h5 class="section-title">${title}</h5>`;
    default:
      return html`<h3 class="section-title">${title}</h3>`;
  }
}

/** A heading inside a part, two levels below the title. */
export function renderPartHeading({level}: Frame, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h5>${content}</h5>`;
    case 4:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h4>${content}</h4>`;
  }
}
