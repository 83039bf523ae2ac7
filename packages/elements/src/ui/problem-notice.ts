import {nothing, type TemplateResult} from 'lit';
import {html} from './template.js';

/** What is wrong with data that a page was given, and where. */
export interface NoticeProblem {
  readonly path: string;
  readonly message: string;
}

/** More than this nobody reads; the first ones usually cause the others. */
const SHOWN_PROBLEMS = 10;

/** Says where it stands that data is wrong, for whoever has to mend it. */
export function renderProblems(title: string, hint: string, problems: readonly NoticeProblem[]): TemplateResult {
  return html`<div class="notice" role="alert">
    <p><strong>${title}</strong></p>
    <p>${hint}</p>
    ${renderProblemList(problems)}
  </div>`;
}

/** The problems alone. */
export function renderProblemList(problems: readonly NoticeProblem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<ul class="problems" lang="en" dir="ltr">
    ${problems
      .slice(0, SHOWN_PROBLEMS)
      .map(({path, message}) => html`<li>${path ? html`<code>${path}</code>` : nothing} ${message}</li>`)}
  </ul>`;
}
