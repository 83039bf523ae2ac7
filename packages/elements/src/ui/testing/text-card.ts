import {LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LightText, lightTextStyles} from '../light-text.js';
import {html} from '../template.js';

const WORDS = {
  label: 'Ik help een ander.',
  english: 'English words.',
  unseen: 'Alleen voor een schermlezer.',
  button: 'Volgende',
};

/** The smallest element with visible text of ours, and a place for some of the page's. */
export class TextCard extends LitElement {
  static override styles = lightTextStyles;

  @property() heading = 'Wie bent u?';
  @property({type: Boolean, attribute: 'with-help'}) withHelp = false;

  /** What it says aloud, in order. */
  readonly light = new LightText(this);

  protected override render(): TemplateResult {
    return html`<div lang="nl">
      <h2 id="title" tabindex="-1" title=${this.heading}>${this.heading}</h2>
      <label><input type="checkbox" /> ${WORDS.label}</label>
      ${this.withHelp ? html`<slot name="help"></slot>` : nothing}
      <p lang="en">${WORDS.english}</p>
      <p class="visually-hidden">${WORDS.unseen}</p>
      <button aria-describedby="title">${WORDS.button}</button>
    </div>`;
  }
}
customElements.define('text-card', TextCard);

declare global {
  interface HTMLElementTagNameMap {
    'text-card': TextCard;
  }
}
