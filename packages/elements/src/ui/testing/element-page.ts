import type {LitElement} from 'lit';

const BUTTONS = 'button, summary';
const FIELDS = 'input, select, textarea';

/** An element on a page, as somebody meets it: by roles, names and what stands on it. */
export class ElementPage<Host extends LitElement = LitElement> {
  readonly element: Host;

  constructor(element: Host) {
    this.element = element;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  /** All text in the element, folded and hidden words included. */
  get text(): string {
    return clean(this.root.querySelector('.toegang'));
  }

  /** What stands in the light DOM, where tools that read aloud look. */
  get lightText(): string {
    return clean(this.element);
  }

  /** What has the focus. */
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  get focusedText(): string {
    return clean(this.focused);
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(clean);
  }

  /** What a control is called: by what names it, by its label, or by what it says. */
  nameOf(control: HTMLElement): string {
    const ids = control.getAttribute('aria-labelledby')?.split(' ');
    if (ids) return ids.map((id) => clean(this.root.getElementById(id))).join(' ');
    return control.ariaLabel ?? clean((control as Partial<HTMLInputElement>).labels?.[0] ?? control);
  }

  /** The button whose name begins so. */
  button(name: string): HTMLElement {
    return this.#find(BUTTONS, name, (button) => this.nameOf(button).startsWith(name));
  }

  /** The field with this name, in the group of this name when one is given. */
  field(name: string, group?: string): HTMLInputElement {
    const isIn = (field: HTMLElement): boolean =>
      group === undefined || clean(field.closest('fieldset')?.querySelector('legend')) === group;
    return this.#find(FIELDS, name, (field) => this.nameOf(field) === name && isIn(field)) as HTMLInputElement;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  async tick(name: string, group?: string): Promise<void> {
    this.field(name, group).click();
    await this.settle();
  }

  async write(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  /** Chooses from a list by the beginning of what it says. */
  async choose(name: string, entry: string): Promise<void> {
    const list = this.field(name) as unknown as HTMLSelectElement;
    const option = [...list.options].find((candidate) => clean(candidate).startsWith(entry));
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

  /** Waits until this is no longer on the element: a part that is still on its way. */
  async gone(text: string): Promise<void> {
    for (let tries = 0; tries < 5000 && this.text.includes(text); tries += 1) await this.settle();
  }

  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.element.updateComplete;
  }

  #find(selector: string, name: string, fits: (control: HTMLElement) => boolean): HTMLElement {
    const found = this.all(selector).find(fits);
    if (!found) {
      const names = this.all(selector).map((control) => this.nameOf(control));
      throw new Error(`There is no “${name}” among: ${names.join(' | ')}`);
    }
    return found;
  }
}

/** The text of something in one line. */
export function clean(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
