// Here before the tests begin, as it is before a visitor chooses another view.
import '../radar-more.js';
import {sampleContent} from '@toegang/model/samples';
import {pressKeys} from '../../ui/testing/engine.js';
import type {PrincipleSelectDetail} from '../../context/events.js';
import type {PrincipleRadar} from '../radar.js';

/** What a test wants to set on the element. */
export type RadarSettings = Partial<
  Pick<
    PrincipleRadar,
    | 'audiences'
    | 'compare'
    | 'contentPack'
    | 'contentSrc'
    | 'earlier'
    | 'endpoint'
    | 'headingLevel'
    | 'lang'
    | 'results'
    | 'resultsSrc'
    | 'round'
    | 'transport'
    | 'view'
    | 'words'
  >
>;

/** The element on a page, as a visitor meets it: by what stands on it. */
export class RadarPage {
  readonly element: PrincipleRadar;
  /** The principles that were picked, in order. */
  readonly picked: string[] = [];

  constructor(element: PrincipleRadar) {
    this.element = element;
    element.addEventListener('toegang-principle-select', ({detail}: CustomEvent<PrincipleSelectDetail>) => {
      this.picked.push(detail.principle);
    });
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  /** All text in the element, folded and hidden words included. */
  get text(): string {
    return clean(this.#root.querySelector('.toegang')?.textContent);
  }

  get isEmpty(): boolean {
    return this.#root.querySelector('.toegang') === null;
  }

  get isLoading(): boolean {
    return this.text.includes('De uitkomsten worden geladen');
  }

  get hasDrawing(): boolean {
    return this.#root.querySelector('.drawing') !== null;
  }

  /** The names of the points, in order. */
  get points(): readonly string[] {
    return this.all('.point').map(nameOf);
  }

  /** Which points Tab stops at. */
  get stops(): readonly string[] {
    return this.all('.point[tabindex="0"]').map(nameOf);
  }

  /** The name of what has the focus. */
  get focused(): string {
    return nameOf(this.#root.activeElement);
  }

  /** What is said of the present point for who can see it. */
  get facts(): string {
    return clean(this.#root.querySelector('.facts')?.textContent);
  }

  /** The table, a list of cells per row; the first row holds the headers. */
  get table(): readonly (readonly string[])[] {
    return this.all('tr').map((row) =>
      [...row.children].map((cell) =>
        clean(
          [...cell.childNodes]
            .filter(isRead)
            .map((node) => node.textContent)
            .join(' '),
        ),
      ),
    );
  }

  all(selector: string): readonly Element[] {
    return [...this.#root.querySelectorAll(selector)];
  }

  one(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${this.text}`);
    return found;
  }

  /** Presses keys one after the other, and waits for what they do. */
  async press(...keys: readonly string[]): Promise<void> {
    await pressKeys(...keys);
    await this.settle();
  }

  /** Clicks as a mouse or a finger does. */
  async click(selector: string): Promise<void> {
    this.one(selector).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await this.settle();
  }

  async chooseView(name: string): Promise<void> {
    const label = this.all('.choice label').find((option) => clean(option.textContent) === name);
    label?.querySelector('input')?.click();
    await this.settle();
  }

  /** Waits until nothing is on its way, each time a little longer, or until it stays on its way. */
  async settle(): Promise<void> {
    for (let tries = 0; tries === 0 || (this.isLoading && tries < 50); tries += 1) {
      await new Promise((done) => setTimeout(done, tries));
      await this.element.updateComplete;
    }
  }
}

/** Shows a radar, of the content of the samples unless told otherwise. */
export async function showRadar(settings: RadarSettings, around: Element = document.body): Promise<RadarPage> {
  const element = document.createElement('toegang-radar');
  Object.assign(element, {contentPack: sampleContent, ...settings});
  const page = new RadarPage(element);
  around.append(element);
  await page.settle();
  return page;
}

/** For after each test. */
export function clearPage(): void {
  document.body.replaceChildren();
}

function isRead(node: Node): boolean {
  return !(node instanceof Comment) && !(node instanceof Element && node.ariaHidden === 'true');
}

function nameOf(element: Element | null): string {
  return element?.ariaLabel ?? clean(element?.textContent);
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
