import {changeBetween, type RoundSeries} from '@toegang/domain/report.js';
import type {Hidden, Principle, PublishedResults, Score} from '@toegang/model';
import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {CompareWords} from '../words/compare.js';
import type {Chart, Series} from './chart.js';
import type {Voice} from './speech.js';

/* eslint-disable lit-a11y/no-redundant-role -- where the page is narrow CSS lays the cells out as blocks, and some
   browsers then forget that they are a table */

const NOTHING: Hidden = {kind: 'hidden', reason: 'no-answers'};

/** Each group on each principle: its mean in every round that may be compared, oldest first, and how it went. */
export function renderRoundTable(series: RoundSeries, chart: Chart, voice: Voice, words: CompareWords): TemplateResult {
  const comparable = series.comparisons.filter(({obstacles}) => obstacles.length === 0).map(({earlier}) => earlier);
  const rounds = [...comparable, series.newest];
  const headers = [words.group, ...rounds.map(({publishedOn}) => words.roundOf(publishedOn)), words.change];
  return html`<table role="table" aria-label=${words.allRounds}>
    <thead role="rowgroup">
      <tr role="row"> ${headers.map((header) => html`<th role="columnheader" scope="col">${header}</th>`)} </tr>
    </thead>
    ${chart.principles.map(
      (principle) =>
        html`<tbody role="rowgroup">
          <tr role="row" class="group-row">
            <th role="rowheader" scope="rowgroup" colspan=${headers.length} lang=${chart.lang} dir=${chart.dir}>
              ${principle.title}
            </th>
          </tr>
          ${chart.shown.map((group) => renderRow(group, principle, rounds, {voice, words, headers}))}
        </tbody>`,
    )}
  </table>`;
}

interface RowVoice {
  readonly voice: Voice;
  readonly words: CompareWords;
  readonly headers: readonly string[];
}

function renderRow(
  {name, audience}: Series,
  {id}: Principle,
  rounds: readonly PublishedResults[],
  {voice, words, headers}: RowVoice,
): TemplateResult {
  const scores = rounds.map((round) => scoreIn(round, id, audience));
  const lines = [
    ...scores.map((score) => (score.kind === 'shown' ? voice.score(score.mean) : voice.words.hidden[score.reason])),
    sayChange(scores[0] ?? NOTHING, scores.at(-1) ?? NOTHING, words) ?? '–',
  ];
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name}</th>
    ${lines.map(
      (line, column) =>
        html`<td role="cell">
          <p class="cell-header" aria-hidden="true">${headers[column + 1]}</p>
          <p>${line}</p>
        </td>`,
    )}
  </tr>`;
}

/** How a score went, in words; null when it is not known. */
function sayChange(before: Score, after: Score, {changes}: CompareWords): string | null {
  const change = changeBetween(before, after);
  if (change.kind === 'hidden') return null;
  const {direction, strength} = change;
  return direction === 'same' || strength === 'unclear' ? changes.same : changes[direction][strength];
}

/** What a round says of a group on a principle. */
function scoreIn({principles}: PublishedResults, principle: string, audience: string): Score {
  return principles.find((row) => row.principle === principle && row.audience === audience)?.value ?? NOTHING;
}
