import type {TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {SectionId} from '../words/report.js';
import type {Frame} from './frame.js';

/** A part of the report under its heading, one level below the title. */
export function renderSection(view: Frame, id: SectionId, content: unknown): TemplateResult {
  return html`<section id=${id}>${renderSubheading(view.level, view.words.sections[id])} ${content}</section>`;
}

/** A part of the report that is an element by itself, with a title of its own; `after` stands below it. */
export function renderOwnSection(id: SectionId, after?: TemplateResult): TemplateResult {
  return html`<section id=${id}><slot name=${`part-${id}`}></slot>${after}</section>`;
}

/** A heading inside a part, two levels below the title. */
export function renderPartHeading({level}: Frame, content: unknown): TemplateResult {
  return renderSubheading(level + 1, content);
}
