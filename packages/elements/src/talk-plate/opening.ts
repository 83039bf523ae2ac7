import {nothing, type TemplateResult} from 'lit';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import {tintOf} from '../ui/theme-icon.js';
import type {Talk} from './talk.js';
import type {OpeningQuestion} from './talk-content.js';

/** How many of the ticked questions lead to each theme, the most first, in the order of the content. */
export function fittingThemes(questions: readonly OpeningQuestion[], ticked: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {id, themes} of questions) {
    if (ticked.has(id)) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** The questions that help to choose: whoever ticks one sees which themes fit. */
export function renderOpening(
  talk: Talk,
  ticked: ReadonlySet<string>,
  toggle: (question: string) => void,
): TemplateResult | typeof nothing {
  const {content, words, level} = talk;
  if (content.questions.length === 0) return nothing;
  return html`<section class="part opening-questions">
    ${renderSubheading(level, words.questions)}
    <fieldset class="question">
      <legend>${words.questionsHint}</legend>
      <div class="options" lang=${content.lang} dir=${content.dir}>
        ${content.questions.map(
          ({id, text}) =>
            html`<label class="option">
              <input type="checkbox" .checked=${ticked.has(id)} @change=${() => toggle(id)} />
              <span class="option-text">${text}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div role="status">${renderSuggestions(talk)}</div>
  </section>`;
}

function renderSuggestions({content, words, fitting, open}: Talk): TemplateResult {
  if (fitting.size === 0) return html`<p class="muted">${words.noSuggestions}</p>`;
  const themes = [...fitting.keys()].flatMap((id) => content.themes.filter((theme) => theme.id === id));
  return html`<p class="kicker">${words.suggestions}</p>
    <ul class="suggestions" lang=${content.lang} dir=${content.dir}>
      ${themes.map(
        (theme) =>
          html`<li>
            <button
              type="button"
              class=${`suggestion ${tintOf(content.themes.indexOf(theme))}`}
              @click=${() => open(theme.id)}
            >
              ${theme.title}
            </button>
          </li>`,
      )}
    </ul>`;
}
