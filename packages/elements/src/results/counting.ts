import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderSection} from './section.js';
import type {Frame} from './frame.js';

/** How it was counted, and what is hidden and why. */
export function renderCounting(view: Frame): TemplateResult {
  const {words, report} = view;
  return renderSection(
    view,
    'counting',
    words.counting(report.results.minimumGroupSize).map((paragraph) => html`<p>${paragraph}</p>`),
  );
}
