import type {PublishedResults} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import type {LoadState} from '../context/load-state.js';
import {renderUnready} from '../context/unready.js';
import {html} from '../ui/template.js';
import {renderScores, sayNumber} from './scores.js';
import {silentGroups, type Talk} from './talk.js';
import {isOf} from './theme-scores.js';

/** How to read what the scan says beside the themes, of which groups nothing can be seen, or why nothing stands there. */
export function renderScoresNote(
  state: LoadState<PublishedResults> | null,
  talk: Talk,
): TemplateResult | typeof nothing {
  const {words, content} = talk;
  switch (state?.kind) {
    case undefined:
    case 'loading':
      return nothing;
    case 'unreachable':
      return html`<p class="muted">${words.scoresUnreachable}</p>`;
    case 'wrong':
      return renderUnready(state, words);
    case 'ready':
      if (!isOf(state.value, content)) return html`<p class="muted">${words.otherContent}</p>`;
      return html`${renderReading(talk)} ${renderScores(silentGroups(talk), words)}`;
  }
}

/** Nothing where no group has a score to read. */
function renderReading(talk: Talk): TemplateResult | typeof nothing {
  const {content, words, audiences} = talk;
  const values = content.scale?.options.map(({value}) => value) ?? [];
  if (values.length === 0 || silentGroups(talk).length === (audiences ?? content.audiences).length) return nothing;
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return html`<p class="muted">${words.scoresNote(sayNumber(lowest, words), sayNumber(highest, words))}</p>`;
}
