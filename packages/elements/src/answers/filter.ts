import {nothing, type TemplateResult} from 'lit';
import {renderChoice} from '../ui/choice.js';
import {html} from '../ui/template.js';
import {formatFor} from '../words/format.js';
import type {AnswersWords} from '../words/answers.js';
import {findAnswers, recurringIn, NO_FILTER, type Answers, type AnswersFilter} from './answers.js';
import {toSearchable} from './text.js';

/** What the controls need to know, and whom they tell. */
export interface FilterInput {
  readonly answers: Answers;
  readonly filter: AnswersFilter;
  readonly words: AnswersWords;
  readonly onChange: (change: Partial<AnswersFilter>) => void;
}

/** Stands for everything in a control. */
const EVERYTHING = '*';

/** Whose answers, about what, and with which words in them. */
export function renderFilter(input: FilterInput): TemplateResult {
  return html`<div class="filter" role="search">
    ${renderGroupChoice(input)}
    <div class="fields">${renderPrincipleChoice(input)} ${renderSearch(input)}</div>
    ${renderRecurring(input)}
  </div>`;
}

function renderGroupChoice({answers, filter, words, onChange}: FilterInput): TemplateResult | typeof nothing {
  const shown = answers.groups.filter(({hidden}) => hidden === null);
  if (shown.length < 2) return nothing;
  return renderChoice({
    name: 'audience',
    legend: words.groupChoice,
    options: [[EVERYTHING, words.allGroups], ...shown.map(({id, name}) => [id, name] as const)],
    chosen: filter.audience ?? EVERYTHING,
    choose: (audience) => onChange({audience: audience === EVERYTHING ? null : audience}),
  });
}

/** Each with how many answers it has of the chosen group; what has none cannot be chosen. */
function renderPrincipleChoice({answers, filter, words, onChange}: FilterInput): TemplateResult {
  const {number} = formatFor(words.lang);
  const countOf = (principle: string): number =>
    findAnswers(answers.answers, {...NO_FILTER, audience: filter.audience, principle}).length;
  const options = [...answers.principles.map(({id, title}) => [id, title] as const), ['', words.remarks] as const];
  const choose = ({currentTarget}: Event): void => {
    const {value} = currentTarget as HTMLSelectElement;
    onChange({principle: value === EVERYTHING ? null : value});
  };
  return html`<div class="field">
    <label for="principle">${words.principleChoice}</label>
    <select id="principle" @change=${choose}>
      <option value=${EVERYTHING} .selected=${filter.principle === null}>${words.allPrinciples}</option>
      ${options
        .filter(([id]) => id === filter.principle || countOf(id) > 0)
        .map(
          ([id, label]) =>
            html`<option value=${id} lang=${id === '' ? words.lang : answers.lang} .selected=${id === filter.principle}>
              ${words.withCount(label, number(countOf(id)))}
            </option>`,
        )}
    </select>
  </div>`;
}

function renderSearch({filter, words, onChange}: FilterInput): TemplateResult {
  return html`<div class="field">
    <label for="search">${words.search}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      aria-describedby="search-hint"
      .value=${filter.search}
      @input=${({currentTarget}: InputEvent) => onChange({search: (currentTarget as HTMLInputElement).value})}
    />
    <p id="search-hint" class="muted">${words.searchHint}</p>
  </div>`;
}

/** Buttons that write a word in the search, and take it out again. */
function renderRecurring({answers, filter, words, onChange}: FilterInput): TemplateResult | typeof nothing {
  const recurring = recurringIn(answers, filter.audience);
  if (recurring.length === 0) return nothing;
  const search = toSearchable(filter.search);
  return html`<div class="recurring" role="group" aria-labelledby="recurring" aria-describedby="recurring-hint">
    <p id="recurring"><strong>${words.recurring}</strong></p>
    <p id="recurring-hint" class="muted">${words.recurringHint}</p>
    ${recurring.map((word) => {
      const isChosen = toSearchable(word) === search;
      return html`<button
        type="button"
        class="word"
        aria-pressed=${isChosen}
        @click=${() => onChange({search: isChosen ? '' : word})}
        ><bdi lang=${answers.lang}>${word}</bdi></button
      >`;
    })}
  </div>`;
}
