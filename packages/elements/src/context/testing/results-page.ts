import {sampleContent} from '@toegang/model/samples';
import type {ResultsElement} from '../results-element.js';
import type {PrincipleSelectEvent} from '../events.js';

/** What a test wants to set on an element that shows results. */
export type ResultsSettings = Partial<
  Pick<
    ResultsElement<object>,
    | 'audiences'
    | 'contentPack'
    | 'endpoint'
    | 'headingLevel'
    | 'lang'
    | 'results'
    | 'resultsSrc'
    | 'round'
    | 'transport'
  >
>;

/** An element that shows results, as a visitor meets it: by what stands on it. */
export class ResultsPage {
  readonly element: ResultsElement<object>;
  /** The principles that were picked, in order. */
  readonly picked: string[] = [];

  constructor(element: ResultsElement<object>) {
    this.element = element;
    element.addEventListener('toegang-principle-select', ({detail}: PrincipleSelectEvent) => {
      this.picked.push(detail.principle);
    });
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  /** All text in the element, folded and hidden words included. */
  get text(): string {
    return clean(this.#root.querySelector('.toegang'));
  }

  /** What has the focus. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  /** The texts of all that fit, folded ones included. */
  texts(selector: string): readonly string[] {
    return this.all(selector).map(clean);
  }

  /** The control of this name: what it says, or what its label says. */
  control(name: string): HTMLElement {
    const found = this.all('button, input, select, summary').find((control) => nameOf(control) === name);
    if (!found) throw new Error(`There is no “${name}” in: ${this.text}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.control(name).click();
    await this.settle();
  }

  /** Writes in a field, as somebody who types. */
  async write(name: string, text: string): Promise<void> {
    (this.control(name) as HTMLInputElement).value = text;
    this.control(name).dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settle();
  }

  /** Chooses from a list by the beginning of what it says. */
  async choose(name: string, entry: string): Promise<void> {
    const list = this.control(name) as HTMLSelectElement;
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

  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.element.updateComplete;
  }
}

/** Shows such an element, of the content of the samples unless told otherwise, and waits for all that it draws. */
export async function showResults(
  tag: 'toegang-antwoorden' | 'toegang-verbeterpunten',
  settings: ResultsSettings,
  around: Element = document.body,
): Promise<ResultsPage> {
  const element = document.createElement(tag);
  Object.assign(element, {contentPack: sampleContent, ...settings});
  const page = new ResultsPage(element);
  around.append(element);
  await page.settle();
  for (let tries = 0; tries < 500 && page.text.includes('worden geladen'); tries += 1) await page.settle();
  return page;
}

function nameOf(control: HTMLElement): string {
  const labels = (control as Partial<HTMLInputElement>).labels;
  return clean(labels?.[0] ?? control);
}

function clean(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
