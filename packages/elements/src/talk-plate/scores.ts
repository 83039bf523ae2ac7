import {nothing, type TemplateResult} from 'lit';
import {renderMark, renderSample, seriesClass} from '../ui/marks.js';
import {html} from '../ui/template.js';
import {formatFor} from '../words/format.js';
import type {PlateWords} from '../words/talk-plate.js';
import type {ThemeScore} from './theme-scores.js';

/** A score as it is read: one decimal. */
function sayScore(mean: number, {lang}: PlateWords): string {
  return new Intl.NumberFormat(lang, {minimumFractionDigits: 1, maximumFractionDigits: 1}).format(mean);
}

/** What the scan says, where there is little room: the mark and the name of each group, and its number. */
export function renderShortScores(scores: readonly ThemeScore[], words: PlateWords): TemplateResult | typeof nothing {
  if (scores.length === 0) return nothing;
  return html`<span class="scores" lang=${words.lang} dir=${words.dir}>
    ${scores.map(
      ({name, mark, value}) =>
        html`<span class=${`score ${seriesClass(mark)}`}>
          ${renderSample(renderMark(mark, value.kind === 'hidden'))}
          <span
            >${value.kind === 'shown' ? words.score(name, sayScore(value.mean, words)) : words.hiddenScore(name, words.hidden[value.reason])}</span
          >
        </span>`,
    )}
  </span>`;
}

/** What the scan says of a theme, in sentences, with the reason of what is hidden. */
export function renderScores(scores: readonly ThemeScore[], words: PlateWords): TemplateResult | typeof nothing {
  if (scores.length === 0) return nothing;
  return html`<ul class="score-list">
    ${scores.map(
      ({name, mark, value}) =>
        html`<li class=${seriesClass(mark)}>
          ${renderSample(renderMark(mark, value.kind === 'hidden'))}
          <span
            >${
              value.kind === 'shown'
                ? words.lowest(name, sayScore(value.mean, words), value.principle.title)
                : words.hiddenBecause(name, words.hidden[value.reason])
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

/** The numbers of the scale, as they are read. */
export function sayNumber(value: number, {lang}: PlateWords): string {
  return formatFor(lang).number(value);
}
