import type {HiddenReason} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderWordings} from './list.js';
import {choiceOf, type PointGroup, type Points} from './points.js';
import {sayPart, type Voice} from './speech.js';

/* eslint-disable lit-a11y/no-redundant-role -- where the page is narrow CSS lays the cells out as blocks, and some
   browsers then forget that they are a table */

/** All numbers, in the order of the content: a row per point, a column per group. */
export function renderTable(points: Points, voice: Voice): TemplateResult {
  const {words} = voice;
  const columns = [...points.groups, ...(points.together ? [points.together] : [])];
  return html`<table role="table" aria-label=${words.table}>
    <thead role="rowgroup">
      <tr role="row">
        ${[words.point, ...columns.map(({name}) => name)].map(
          (header) => html`<th role="columnheader" scope="col">${header}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${points.ids.map(
        (id) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${renderHeader(id, points, voice)}</th>
            ${columns.map((group) => renderCell(id, group, voice))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderHeader(id: string, points: Points, voice: Voice): TemplateResult {
  const {lang, dir} = points;
  const principle = points.principleOf(id);
  return html`${renderWordings(points.wordingsOf(id, ''), points, voice)}
  ${principle === null ? nothing : html`<span class="wording muted" lang=${lang} dir=${dir}>${principle.title}</span>`}`;
}

function renderCell(id: string, group: PointGroup, voice: Voice): TemplateResult {
  const choice = choiceOf(group, id);
  return html`<td role="cell">
    <p class="cell-header" aria-hidden="true">${group.name}</p>
    ${
      choice === null
        ? html`<p class="muted">${voice.words.hidden[reasonOf(id, group)]}</p>`
        : html`<p class="cell-value">${voice.percent(choice.share)}</p> <p>${sayPart(choice, group, voice)}</p>`
    }
  </td>`;
}

function reasonOf(id: string, {ranking}: PointGroup): HiddenReason {
  if (ranking.kind === 'hidden') return ranking.reason;
  return ranking.hidden.find((point) => point.id === id)?.reason ?? 'no-answers';
}
