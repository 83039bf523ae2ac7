import {type TemplateResult} from 'lit';
import {renderProblems} from '../ui/problem-notice.js';
import {html} from '../ui/template.js';
import type {ResultsWords} from '../words/results.js';
import type {LoadState} from './load-state.js';

/** Says how far results are when they cannot be shown yet, or at all. */
export function renderUnready(
  state: Exclude<LoadState<unknown>, {kind: 'ready'}>,
  words: ResultsWords,
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
