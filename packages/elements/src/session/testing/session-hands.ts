import type {LitElement} from 'lit';

const BUTTONS = 'button, summary';
const FIELDS = 'input, select, textarea';

/** What a hand, an eye and a keyboard do with an element. */
export class SessionHands<Element extends LitElement = LitElement> {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  get text(): string {
    return clean(this.#root.querySelector('.toegang'));
  }

  /** What has the focus. */
  get focused(): globalThis.Element | null {
    return this.#root.activeElement;
  }

  get focusedText(): string {
    return clean(this.focused);
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(clean);
  }

  /** The button whose name begins so. */
  button(name: string): HTMLElement {
    const found = this.all(BUTTONS).find((button) => clean(button).startsWith(name));
    if (!found) throw new Error(`There is no button “${name}” among: ${this.texts(BUTTONS).join(' | ')}`);
    return found;
  }

  field(name: string): HTMLInputElement {
    const found = this.all(FIELDS).find((field) => this.#nameOf(field) === name);
    if (!found) throw new Error(`There is no field “${name}” in: ${this.text}`);
    return found as HTMLInputElement;
  }

  #nameOf(field: HTMLElement): string {
    const id = field.getAttribute('aria-labelledby');
    return clean(id === null ? (field as HTMLInputElement).labels?.[0] : this.#root.getElementById(id));
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  async tick(name: string): Promise<void> {
    this.field(name).click();
    await this.settle();
  }

  async write(name: string, text: string): Promise<void> {
    this.field(name).value = text;
    this.field(name).dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  async choose(name: string, entry: string): Promise<void> {
    const list = this.field(name) as unknown as HTMLSelectElement;
    const option = [...list.options].find((candidate) => clean(candidate) === entry);
    if (!option) throw new Error(`There is no “${entry}” in: ${list.textContent}`);
    list.value = option.value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settle();
  }

  /** Waits until this stands on the element. */
  async read(text: string): Promise<void> {
    for (let tries = 0; tries < 500 && !this.text.includes(text); tries += 1) await this.settle();
    if (!this.text.includes(text)) throw new Error(`“${text}” is not in: ${this.text}`);
  }

  /** Waits until it is so. */
  async until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 500 && !isSo(); tries += 1) await this.settle();
    if (!isSo()) throw new Error(`It is not so in: ${this.text}`);
  }

  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.element.updateComplete;
  }
}

function clean(element: globalThis.Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
