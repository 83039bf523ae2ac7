import {isRevealed, ON_THEMES} from '@toegang/domain/session.js';
import {nothing, svg, type TemplateResult} from 'lit';
import {renderOption} from '../ui/option.js';
import {html} from '../ui/template.js';
import {castVote, renderKept, voteOn} from './ballot-paper.js';
import {subjectsIn} from './material.js';
import {renderTotals, sayVoters} from './outcome.js';
import type {SessionView} from './view.js';

type Dots = Readonly<Record<string, number>>;
type Subject = ReturnType<typeof subjectsIn>[number];

/** Where this device has its dots. */
function dotsOf(view: SessionView): Dots {
  const vote = voteOn(view, ON_THEMES);
  return typeof vote === 'object' && vote !== null ? vote : {};
}

/** How many dots this device can still place. */
function dotsLeft(view: SessionView): number {
  const placed = Object.values(dotsOf(view)).reduce((sum, dots) => sum + dots, 0);
  return Math.max(0, view.format.dots - placed);
}

/** Draws the dots to divide, until the room sees where they are. */
export function renderDots(view: SessionView): TemplateResult {
  const {words, session, format} = view;
  if (isRevealed(session, ON_THEMES)) {
    return html`<div class="question ballot" data-ballot=${ON_THEMES} tabindex="-1">
      <p class="kicker">${words.outcome}</p>
      ${renderTotals(view, ON_THEMES)}
      <p class="muted">${sayVoters(view, ON_THEMES)}</p>
    </div>`;
  }
  return format.dots === 1 ? renderOneDot(view) : renderManyDots(view);
}

function renderOneDot(view: SessionView): TemplateResult {
  const {words, content} = view;
  const dots = dotsOf(view);
  const subjects = subjectsIn(view);
  return html`<fieldset class="question ballot" data-ballot=${ON_THEMES}>
    <legend>${words.oneDotTask}</legend>
    <div class="options">
      ${subjects.map(({id, title}) =>
        renderOption({
          type: 'radio',
          id: `dot-${id}`,
          name: 'dot',
          label: html`<span lang=${content.lang} dir=${content.dir}>${title}</span>`,
          isChecked: (dots[id] ?? 0) > 0,
          onChange: () => castVote(view, ON_THEMES, {[id]: 1}),
        }),
      )}
    </div>
    ${voteOn(view, ON_THEMES) === null ? nothing : renderKept(view, ON_THEMES, `#dot-${subjects[0]?.id ?? ''}`)}
  </fieldset>`;
}

function renderManyDots(view: SessionView): TemplateResult {
  const {words, format} = view;
  const subjects = subjectsIn(view);
  return html`<fieldset class="question ballot" data-ballot=${ON_THEMES}>
    <legend>${words.dotsTask(format.dots)}</legend>
    <p>${words.dotsHint}</p>
    <p class="dots-left"><strong>${sayLeft(view)}</strong></p>
    <ul class="dots">
      ${subjects.map((subject) => renderSubject(view, subject))}
    </ul>
    ${voteOn(view, ON_THEMES) === null ? nothing : renderKept(view, ON_THEMES, `#more-${subjects[0]?.id ?? ''}`)}
  </fieldset>`;
}

function sayLeft(view: SessionView): string {
  const left = dotsLeft(view);
  return left === 0 ? view.words.noDotsLeft : view.words.dotsLeft(left);
}

function renderSubject(view: SessionView, {id, title}: Subject): TemplateResult {
  const {words, content} = view;
  const dots = dotsOf(view)[id] ?? 0;
  return html`<li class="dots-row">
    <span class="dots-name">
      <span id=${`subject-${id}`} lang=${content.lang} dir=${content.dir}>${title}</span>
      <span class="dots-count">${dots === 0 ? words.noDots : words.dots(dots)} ${renderMarks(dots)}</span>
    </span>
    <span class="dots-steps">
      ${renderStep(view, {id, by: -1, name: words.removeDot, isOff: dots === 0})}
      ${renderStep(view, {id, by: 1, name: words.addDot, isOff: dotsLeft(view) === 0})}
    </span>
  </li>`;
}

/** As many discs as there are dots; the words beside them say the same. */
function renderMarks(dots: number): TemplateResult {
  const marks = Array.from({length: dots}, (_, index) => svg`<circle cx=${8 + index * 18} cy="8" r="7"></circle>`);
  return html`<svg class="dot-marks" aria-hidden="true" viewBox="0 0 ${Math.max(1, dots) * 18} 16">${marks}</svg>`;
}

interface Step {
  readonly id: string;
  readonly by: 1 | -1;
  readonly name: string;
  readonly isOff: boolean;
}

/** A button that cannot be used now stays where it is, so that the focus stays, too. */
function renderStep(view: SessionView, {id, by, name, isOff}: Step): TemplateResult {
  const own = `${by > 0 ? 'more' : 'less'}-${id}`;
  return html`<button
    type="button"
    id=${own}
    class="dots-step"
    aria-labelledby=${`${own}-name subject-${id}`}
    aria-disabled=${isOff ? 'true' : 'false'}
    @click=${() => (isOff ? view.say(sayLeft(view)) : moveDot(view, id, by))}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      ${svg`<path d=${by > 0 ? 'M12 4V20M4 12H20' : 'M4 12H20'}></path>`}
    </svg>
    <span id=${`${own}-name`} class="visually-hidden">${name}</span>
  </button>`;
}

function moveDot(view: SessionView, id: string, by: 1 | -1): void {
  const {words} = view;
  const before = dotsOf(view);
  const now = {...before, [id]: (before[id] ?? 0) + by};
  const placed = Object.fromEntries(Object.entries(now).filter(([, dots]) => dots > 0));
  castVote(view, ON_THEMES, Object.keys(placed).length === 0 ? null : placed);
  const left = dotsLeft(view) - by;
  view.say(left <= 0 ? words.noDotsLeft : words.dotsLeft(left));
}
