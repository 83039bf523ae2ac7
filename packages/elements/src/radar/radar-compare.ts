import {compareRounds, type RoundSeries} from '@toegang/domain/report.js';
import {nothing, type LitElement, type TemplateResult} from 'lit';
import {EarlierRounds, type EarlierHost} from '../context/earlier-rounds.js';
import {html} from '../ui/template.js';
import type {CompareWords} from '../words/compare.js';
import {englishCompareWords} from '../words/en/compare.js';
import {dutchCompareWords} from '../words/nl/compare.js';
import type {Chart} from './chart.js';
import {compareStyles} from './compare.styles.js';
import type {Compare} from './compare.js';
import {renderEarlier, renderEarlierKey} from './earlier-marks.js';
import {renderRoundTable} from './round-table.js';
import type {Voice} from './speech.js';

/** Puts other rounds beside the present one. */
export function makeCompare(): Compare {
  let rounds: EarlierRounds | null = null;
  const readSeries = ({results, scale}: Chart): RoundSeries | null => {
    const state = rounds?.state;
    return state?.kind === 'ready' ? compareRounds(results, state.value, scale) : null;
  };
  return {
    styles: [compareStyles],
    join(host: LitElement) {
      rounds = new EarlierRounds(host as unknown as EarlierHost);
    },
    get state() {
      return rounds?.state ?? null;
    },
    wordsIn: compareWordsIn,
    readSeries,
    renderMarks: (chart) => renderEarlier(comparableIn(readSeries(chart), chart), chart),
    renderWords(chart, voice, view) {
      const words = compareWordsIn(voice.words.lang);
      const state = rounds?.state ?? null;
      if (state === null) return nothing;
      if (state.kind === 'loading') return html`<p class="muted">${words.roundsLoading}</p>`;
      const series = readSeries(chart);
      if (series === null) return html`<p>${words.roundsAbsent}</p>`;
      return renderSeries(series, chart, voice, words, view === 'radar');
    },
  };
}

/** They are few, and only who compares loads them: both languages are in this part. */
function compareWordsIn(lang: string): CompareWords {
  return lang === 'en' ? englishCompareWords : dutchCompareWords;
}

function renderSeries(
  series: RoundSeries,
  chart: Chart,
  voice: Voice,
  words: CompareWords,
  withMarks: boolean,
): TemplateResult {
  const apart = series.comparisons.filter(({obstacles}) => obstacles.length > 0);
  const comparable = comparableIn(series, chart);
  return html`${withMarks && comparable.length > 0 ? renderEarlierKey(comparable, words) : nothing}
  ${apart.map(
    ({earlier, obstacles}) =>
      html`<p>
        ${words.notCompared(
          earlier.publishedOn,
          obstacles.map((obstacle) => words.obstacle[obstacle]),
        )}
      </p>`,
  )}
  ${
    comparable.length === 0
      ? nothing
      : html`<details>
          <summary>${words.allRounds}</summary>
          ${renderRoundTable(series, chart, voice, words)}
          <p>${words.otherPeople}</p>
        </details>`
  }`;
}

/** The other rounds of which the numbers may stand beside those of the present one, oldest first. */
function comparableIn(series: RoundSeries | null, {results}: Chart): readonly Chart['results'][] {
  if (series === null) return [];
  const comparable = series.comparisons.filter(({obstacles}) => obstacles.length === 0).map(({earlier}) => earlier);
  const isPresent = ({round}: Chart['results']): boolean => round === results.round;
  const all = [...comparable, series.newest];
  return all.some(isPresent) ? all.filter((round) => !isPresent(round)) : [];
}
