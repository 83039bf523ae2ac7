import {LitElement, html, type TemplateResult} from 'lit';
import {base} from '../../theme/base.js';
import {contrastOf, layOver, readColor, type Rgba} from '../../theme/guard.js';
import {chart, form, text} from '../../theme/parts.js';
import {tokens} from '../../theme/tokens.js';
import {fieldStyles} from '../field.styles.js';
import {formStyles} from '../form.styles.js';
import {ThemeGuard} from '../theme-guard.js';

/** One of each thing that a theme colours. */
class ThemedCard extends LitElement {
  static override styles = [tokens(text, form, chart), base, formStyles, fieldStyles];

  constructor() {
    super();
    new ThemeGuard(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="toegang">
      <h2>Kop</h2>
      <p>Tekst met een <a href="#">link</a></p>
      <div class="field"><label for="field">Veld</label><textarea id="field"></textarea></div>
      <button class="button">Verder</button>
    </div>`;
  }
}

customElements.define('themed-card', ThemedCard);

/** A card with a theme around it; what is measured is what is rendered. */
export class ThemedPage {
  readonly #sheet = document.head.appendChild(document.createElement('style'));
  readonly wrapper = document.body.appendChild(document.createElement('div'));
  readonly card = this.wrapper.appendChild(document.createElement('themed-card'));

  /** Puts tokens on the wrapper, by their names without `--`. */
  setTheme(theme: Readonly<Record<string, string>>): void {
    const lines = Object.entries(theme).map(([token, value]) => `--${token}: ${value};`);
    this.wrapper.className = 'the-theme';
    this.#sheet.textContent = `.the-theme { ${lines.join(' ')} }`;
  }

  remove(): void {
    this.#sheet.remove();
    this.wrapper.remove();
  }

  find(selector: string): HTMLElement {
    const found = this.card.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  /** The value that the browser ends up with. */
  value(selector: string, property: string): string {
    return getComputedStyle(this.find(selector)).getPropertyValue(property);
  }

  /** Contrast of a colour with the surface of the card, or with another colour. */
  contrast(
    selector: string,
    property: string,
    against: readonly [string, string] = ['.toegang', 'background-color'],
  ): number {
    const surface = this.#color('.toegang', 'background-color');
    const under = layOver(this.#color(...against), surface);
    return contrastOf(layOver(this.#color(selector, property), under), under);
  }

  /** What the guard has set on the element. */
  get mended(): readonly string[] {
    return [...this.find('.toegang').style].filter((name) => name.startsWith('--'));
  }

  /** What is asked holds while the rules for this medium are those for every medium: not each engine can pretend to be it. */
  pretend(condition: string, ask: () => void): void {
    const sheets = this.card.shadowRoot?.adoptedStyleSheets ?? [];
    const rules = sheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({media}) => media.mediaText === condition);
    if (rules.length === 0) throw new Error(`no sheet has rules for ${condition}`);
    for (const {media} of rules) media.mediaText = 'all';
    try {
      ask();
    } finally {
      for (const {media} of rules) media.mediaText = condition;
    }
  }

  /** Waits until the guard has measured for the first time. */
  async guarded(): Promise<void> {
    await until(() => this.card.shadowRoot?.querySelector('.toegang ~ .toegang') != null);
  }

  #color(selector: string, property: string): Rgba {
    const text = this.value(selector, property);
    const color = readColor(text);
    if (color === null) throw new Error(`${property} of ${selector} is ${text}`);
    return color;
  }
}

/** Looks each frame until it is so; the test's own time limit ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}
