import {nothing, type TemplateResult} from 'lit';
import {titleOf} from '../radar/chart.js';
import {html} from '../ui/template.js';
import {groupNameOf, placeOf} from './report.js';
import {renderPartHeading, renderSection} from './section.js';
import type {Tools} from './tools.js';
import type {Frame} from './frame.js';

type Advice = Frame['report']['results']['advice'];

/**
 * Which ways of working dig deeper, each with what it is and where it is worth it; `tools` is null until they are
 * there. Of a tool that nobody knows the reasons stay.
 */
export function renderAdvice(view: Frame, tools: Tools | null): TemplateResult {
  const {words, report} = view;
  const {advice} = report.results;
  if (tools === null) return renderSection(view, 'advice', html`<p class="muted">${words.loading}</p>`);
  const unknown = advice.filter(({tool}) => tools.every(({id}) => id !== tool));
  return renderSection(
    view,
    'advice',
    html`<p>${words.adviceIntro}</p> ${tools
        .map((tool) => ({tool, reasons: advice.filter((rule) => rule.tool === tool.id)}))
        .filter(({reasons}) => reasons.length > 0)
        .map(({tool, reasons}) => renderTool(tool, reasons, view))}
      ${unknown.length > 0 ? renderReasons(unknown, view) : nothing}`,
  );
}

function renderTool({title, description, link}: Tools[number], reasons: Advice, view: Frame): TemplateResult {
  const {lang, dir} = view.report.chart;
  return html`${renderPartHeading(view, html`<span lang=${lang} dir=${dir}>${title}</span>`)}
    <p lang=${lang} dir=${dir}>${description}</p>
    ${renderReasons(reasons, view)} ${link ? html`<p><a href=${link}>${view.words.readMore}</a></p>` : nothing}`;
}

/** Why is said as it was published: of our own content in Dutch, whatever the language of the names. */
function renderReasons(reasons: Advice, {words, report}: Frame): TemplateResult {
  const {chart, isOurContent} = report;
  return html`<ul>
    ${reasons.map(
      ({principle, audience, why}) =>
        html`<li>
          ${words.adviceAt(words.quoted(titleOf(chart, placeOf(principle, chart))), groupNameOf(audience, chart))}
          <span lang=${isOurContent ? 'nl' : chart.lang} dir=${chart.dir}>${why}</span>
        </li>`,
    )}
  </ul>`;
}
