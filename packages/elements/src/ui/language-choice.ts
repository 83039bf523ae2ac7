import {nothing, type TemplateResult} from 'lit';
import type {LanguageWords} from '../words/language.js';
import {LANGUAGES} from '../words/languages.js';
import {html} from './template.js';

/** Somebody who may be given another language. */
export interface LanguageChooser {
  readonly words: LanguageWords;
  /** Whether the visitor chose the present language here, so that it has to be said. */
  readonly hasChosen: boolean;
  choose(language: string): void;
}

/**
 * Draws a button for each language, by its own name: all of them seen at once, for who cannot read the present one.
 * `languages` are the tags to offer, with spaces between; null offers all. Nothing when there is nothing to choose.
 */
export function renderLanguageChoice(
  {words, hasChosen, choose}: LanguageChooser,
  languages: string | null,
): TemplateResult | typeof nothing {
  const offered = languages?.split(/\s+/u).filter((tag) => LANGUAGES[tag]) ?? Object.keys(LANGUAGES);
  if (offered.length < 2) return nothing;
  return html`<div class="languages" role="group" aria-labelledby="languages">
    <span id="languages">${words.languageChoice}</span>
    ${offered.map(
      (tag) =>
        html`<button type="button" lang=${tag} aria-current=${tag === words.lang} @click=${() => choose(tag)}>
          ${LANGUAGES[tag]}
        </button>`,
    )}
    <span class="visually-hidden" role="status">${hasChosen ? words.languageChosen : ''}</span>
  </div>`;
}

/** Says once that nobody checked the translation; nothing when somebody did. */
export function renderDraftNotice({draftNotice}: LanguageWords): TemplateResult | typeof nothing {
  return draftNotice ? html`<p class="muted">${draftNotice}</p>` : nothing;
}
