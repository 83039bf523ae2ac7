import {type TemplateResult} from 'lit';
import type {LoadState} from '../context/load-state.js';
import {renderProblems} from '../ui/problem-notice.js';
import {html} from '../ui/template.js';
import type {RadarStartWords} from '../words/radar.js';

/** Says how far the results are when they cannot be shown yet, or at all. */
export function renderUnready(
  state: Exclude<LoadState<unknown>, {kind: 'ready'}>,
  words: RadarStartWords,
): TemplateResult {
  switch (state.kind) {
    case 'loading':
      return html`<p class="muted">${words.loading}</p>`;
    case 'wrong':
      return renderProblems(words.wrong, words.wrongHint, state.problems);
    case 'unreachable':
      return html`<p>${words.unreachable}</p>
        <p><button type="button" @click=${state.retry}>${words.tryAgain}</button></p>`;
  }
}
