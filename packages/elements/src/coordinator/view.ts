import type {Failure} from '@toegang/transport';
import {nothing, type TemplateResult} from 'lit';
import {renderOnItsWay} from '../context/on-its-way.js';
import type {LoadState} from '../context/load-state.js';
import {renderSubheading} from '../ui/heading.js';
import {renderProblemList, renderProblems} from '../ui/problem-notice.js';
import {html} from '../ui/template.js';
import type {DeskWords} from '../words/coordinator.js';

/** What every page of the desk is drawn with. */
export interface View {
  readonly words: DeskWords;
  /** Level of the title: 2, 3 or 4. */
  readonly level: number;
}

/** Draws what is there; until then that it is on its way, or why it is not. */
export function renderLoaded<T>(
  {words}: View,
  state: LoadState<T>,
  draw: (value: T) => TemplateResult,
): TemplateResult {
  switch (state.kind) {
    case 'ready':
      return draw(state.value);
    case 'wrong':
      return renderProblems(words.wrongData, words.wrongDataHint, state.problems);
    default:
      return renderOnItsWay(state, words);
  }
}

/** Says why something was not done; the focus goes to it (`#errors`). */
export function renderFailure({words}: View, failure: Failure | null): TemplateResult | typeof nothing {
  if (failure === null) return nothing;
  return html`<div id="errors" class="error-summary" tabindex="-1">
    <div role="alert">
      <p><strong>${words.notDone}</strong></p>
      ${renderReason(words, failure)}
    </div>
  </div>`;
}

function renderReason(words: DeskWords, failure: Failure): TemplateResult {
  if (failure.kind === 'unreachable') return html`<p>${words.notDoneUnreachable}</p>`;
  const problems =
    failure.kind === 'refused' && failure.detail !== ''
      ? [{path: String(failure.status), message: failure.detail}, ...failure.problems]
      : failure.problems;
  return html`<p>${words.notDoneRefused}</p> ${renderProblemList(problems)}`;
}

/** A heading two levels under the title, no deeper than there are levels. */
export function renderMinorHeading({level}: View, content: unknown): TemplateResult {
  return renderSubheading(Math.min(level + 1, 4), content);
}
