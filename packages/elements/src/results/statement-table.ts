import type {Principle, Statement} from '@toegang/model';
import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {statementScoreOf} from './report.js';
import type {Frame} from './frame.js';

/* eslint-disable lit-a11y/no-redundant-role -- where the page is narrow CSS lays the cells out as blocks, and some
   browsers then forget that they are a table */

/** Every statement, under its principle: what each group read, its mean and how many answered. */
export function renderStatementTable(view: Frame): TemplateResult {
  const {words, report} = view;
  const {chart, content} = report;
  return html`<table role="table" aria-label=${words.allStatements}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.statement}</th>
        ${chart.shown.map(({name}) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    ${content.principles.map((principle) => renderPrinciple(principle, view))}
  </table>`;
}

function renderPrinciple({id, title}: Principle, view: Frame): TemplateResult {
  const {chart, content} = view.report;
  return html`<tbody role="rowgroup">
    <tr role="row" class="group-row">
      <th role="rowheader" scope="rowgroup" colspan=${chart.shown.length + 1} lang=${chart.lang} dir=${chart.dir}>
        ${title}
      </th>
    </tr>
    ${content.statements.filter(({principle}) => principle === id).map((statement) => renderRow(statement, view))}
  </tbody>`;
}

function renderRow({id, texts}: Statement, view: Frame): TemplateResult {
  const {chart} = view.report;
  const wordings = [...new Set(chart.shown.flatMap(({audience}) => texts[audience] ?? []))];
  return html`<tr role="row">
    <th role="rowheader" scope="row" lang=${chart.lang} dir=${chart.dir}>
      ${wordings.map((wording) => html`<p>${wording}</p>`)}
    </th>
    ${chart.shown.map(
      ({audience, name}) =>
        html`<td role="cell"
          ><p class="cell-header" aria-hidden="true">${name}</p>${renderCell(id, audience, audience in texts, view)}</td
        >`,
    )}
  </tr>`;
}

function renderCell(statement: string, audience: string, isAsked: boolean, view: Frame): unknown {
  const {words, score, whole, report} = view;
  const value = statementScoreOf(statement, audience, report);
  if (!isAsked) return words.notAsked;
  if (value?.kind !== 'shown') return words.hidden[value?.reason ?? 'no-answers'];
  return html`<p class="cell-value">${words.outOf(score(value.mean), whole(report.chart.ends[1]))}</p>
    <p>${words.answers(value.n)}</p>`;
}
