import type {SessionPoint} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {titleOf} from './material.js';
import type {SessionView} from './view.js';

type Drawn = TemplateResult | typeof nothing;

/** Draws points, each a card. */
export function renderPoints(
  points: readonly SessionPoint[],
  more: (point: SessionPoint) => unknown = () => nothing,
): TemplateResult {
  return html`<ul class="cards">
    ${repeat(
      points,
      ({id}) => id,
      (point) => html`<li class="card"><p class="point-text">${point.text}</p>${more(point)}</li>`,
    )}
  </ul>`;
}

/** The points that the group chose for the plan, and the other ones. */
export function renderPlan(view: SessionView): Drawn {
  const {words, level, session} = view;
  const points = session.points.filter(({prompt}) => prompt === undefined);
  const chosen = points.filter(({toPlan}) => toPlan);
  const others = points.filter(({toPlan}) => !toPlan);
  return html`${renderSubheading(level, words.pointsForPlan)}
  ${chosen.length === 0 ? html`<p>${words.noPointsForPlan}</p>` : renderPoints(chosen, (point) => renderSubject(view, point))}
  ${
    others.length === 0
      ? nothing
      : html`${renderSubheading(level, words.otherPoints)}
        ${renderPoints(others, (point) => renderSubject(view, point))}`
  }`;
}

/** What the group agreed, and what goes to the plan. */
export function renderClose(view: SessionView): Drawn {
  const {words, level, session} = view;
  const chosen = session.points.filter(({toPlan}) => toPlan);
  return html`${
    session.agreed === undefined ? html`<p>${words.nothingAgreed}</p>` : html`<p class="agreed">${session.agreed}</p>`
  }
  ${
    chosen.length === 0
      ? nothing
      : html`${renderSubheading(level, words.pointsForPlan)}
        ${renderPoints(chosen, (point) => renderSubject(view, point))}`
  }`;
}

function renderSubject(view: SessionView, {theme, principle}: SessionPoint): Drawn {
  const title = titleOf(view, theme ?? principle ?? '');
  const {lang, dir} = view.content;
  return title === '' ? nothing : html`<p class="muted" lang=${lang} dir=${dir}>${title}</p>`;
}

/** What was written in answer to the questions of the format, by question, with the group that wrote it. */
export function renderNotes(view: SessionView): Drawn {
  const {format, session, content, level} = view;
  const notes = (format.prompts ?? []).map(({id, text}) => ({
    text,
    points: session.points.filter(({prompt}) => prompt === id),
  }));
  if (notes.every(({points}) => points.length === 0)) return nothing;
  return html`<div class="notes">
    ${notes.map(
      ({text, points}) =>
        html`<div>
          <div lang=${content.lang} dir=${content.dir}>${renderSubheading(level, text)}</div>
          ${points.length === 0 ? html`<p>${view.words.noPoints}</p>` : renderPoints(points, (point) => renderGroup(view, point))}
        </div>`,
    )}
  </div>`;
}

function renderGroup({content, words}: SessionView, {audience}: SessionPoint): Drawn {
  const group = content.audiences?.find(({id}) => id === audience);
  return group ? html`<p class="muted">${words.written(group.plural ?? group.label)}</p>` : nothing;
}
