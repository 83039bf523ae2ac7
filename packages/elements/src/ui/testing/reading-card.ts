import {LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {text} from '../../theme/parts.js';
import {tokens} from '../../theme/tokens.js';
import {dutchLanguageWords} from '../../words/nl/language.js';
import {LightText, lightTextStyles} from '../light-text.js';
import {ReadAloud} from '../read-aloud.js';
import {html} from '../template.js';

const WORDS = {label: 'Ik help een ander.', next: 'Volgende', group: 'Inwoners'};

/** The smallest element that can be read aloud, with one of everything that is read or left out. */
export class ReadingCard extends LitElement {
  static override styles = [tokens(text), lightTextStyles];

  @property() heading = 'Wie bent u?';
  @property() hint = 'Kies er een. U mag dit overslaan.';
  @property() folded = '';
  @property() foreign = '';
  @property() score = '';
  @property({attribute: 'content-language'}) contentLanguage = 'nl';

  readonly #aloud = new ReadAloud(this);

  constructor() {
    super();
    new LightText(this);
  }

  protected override render(): TemplateResult {
    const {folded, foreign, score} = this;
    return html`<div class="toegang" lang="nl">
      ${this.#aloud.render(dutchLanguageWords, this.contentLanguage)}
      <h2>${this.heading}</h2>
      <p>${this.hint}</p>
      ${foreign ? html`<p lang="en">${foreign}</p>` : nothing}
      <label><input type="checkbox" /> ${WORDS.label}</label>
      ${folded ? html`<details><summary></summary><p>${folded}</p></details>` : nothing}
      ${score ? renderTable(score) : nothing}
      <slot name="help"></slot>
      <button>${WORDS.next}</button>
    </div>`;
  }
}

function renderTable(score: string): TemplateResult {
  return html`<table>
    <thead
      ><tr><th>${WORDS.group}</th></tr></thead
    >
    <tbody
      ><tr><td>${score}</td></tr></tbody
    >
  </table>`;
}

customElements.define('reading-card', ReadingCard);

declare global {
  interface HTMLElementTagNameMap {
    'reading-card': ReadingCard;
  }
}
