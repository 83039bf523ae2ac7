import {nothing, type TemplateResult} from 'lit';
import {titleOf} from '../radar/chart.js';
import {html} from '../ui/template.js';
import {groupNameOf, placeOf} from './report.js';
import {renderPartHeading, renderSection} from './section.js';
import type {Tools} from './tools.js';
import type {Frame} from './frame.js';

/** Which ways of working dig deeper, each with what it is and where it is worth it; `tools` is null until they are there. */
export function renderAdvice(view: Frame, tools: Tools | null): TemplateResult {
  const {advice} = view.report.results;
  if (tools === null) return renderSection(view, 'advice', html`<p class="muted">${view.words.loading}</p>`);
  const wanted = tools.filter(({id}) => advice.some(({tool}) => tool === id));
  if (wanted.length === 0) return renderSection(view, 'advice', html`<p>${view.words.adviceAbsent}</p>`);
  return renderSection(
    view,
    'advice',
    html`<p>${view.words.adviceIntro}</p> ${wanted.map((tool) => renderTool(tool, view))}`,
  );
}

function renderTool({id, title, description, link}: Tools[number], view: Frame): TemplateResult {
  const {words, report} = view;
  const {chart, results} = report;
  const reasons = results.advice.filter(({tool}) => tool === id);
  return html`<div class="tool">
    ${renderPartHeading(view, html`<span lang=${chart.lang} dir=${chart.dir}>${title}</span>`)}
    <p lang=${chart.lang} dir=${chart.dir}>${description}</p>
    <ul>
      ${reasons.map(
        ({principle, audience, why}) =>
          html`<li>
            ${words.adviceAt(
              words.quoted(titleOf(chart, placeOf(principle, chart))),
              groupNameOf(audience, chart),
              why,
            )}
          </li>`,
      )}
    </ul>
    ${link ? html`<p><a href=${link}>${words.readMore}</a></p>` : nothing}
  </div>`;
}
