import {openingQuestions, themes} from '@toegang/content/nl/talk.js';
import {sampleContent} from '@toegang/model/samples';
import type {ContentPack} from '@toegang/model';
import type {PointAddEvent, TalkPoint, ThemeOpenEvent} from '../events.js';
import type {TalkPlate} from '../talk-plate.js';

/** The content of the samples, with our themes. */
export const sampleTalk: ContentPack = {...sampleContent, themes, openingQuestions};

/** What a test wants to set on the plate. */
export type PlateSettings = Partial<
  Pick<
    TalkPlate,
    | 'audiences'
    | 'contentPack'
    | 'contentSrc'
    | 'endpoint'
    | 'headingLevel'
    | 'lang'
    | 'results'
    | 'resultsSrc'
    | 'round'
    | 'theme'
    | 'transport'
    | 'view'
  >
>;

const BUTTONS = 'button, summary';
const FIELDS = 'input, select, textarea';

/** The talk plate as a visitor meets it: by roles and names. */
export class PlatePage {
  readonly element: TalkPlate;
  /** The themes that were opened, in order. */
  readonly opened: string[] = [];
  readonly points: TalkPoint[] = [];

  constructor(element: TalkPlate) {
    this.element = element;
    element.addEventListener('toegang-theme-open', ({detail}: ThemeOpenEvent) => void this.opened.push(detail.theme));
    element.addEventListener('toegang-point-add', ({detail}: PointAddEvent) => void this.points.push(detail.point));
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  get text(): string {
    return clean(this.#root.querySelector('.toegang'));
  }

  /** What has the focus. */
  get focused(): Element | null {
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

  /** The buttons that open a theme, by what they say. */
  get themes(): readonly string[] {
    return this.texts('button[data-theme]');
  }

  /** The button whose name begins so. */
  button(name: string): HTMLElement {
    const found = this.all(BUTTONS).find((button) => clean(button).startsWith(name));
    if (!found) throw new Error(`There is no button “${name}” among: ${this.texts(BUTTONS).join(' | ')}`);
    return found;
  }

  field(name: string): HTMLInputElement {
    const found = this.all(FIELDS).find((field) => clean((field as HTMLInputElement).labels?.[0]) === name);
    if (!found) throw new Error(`There is no field “${name}” in: ${this.text}`);
    return found as HTMLInputElement;
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

  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.element.updateComplete;
  }

  /** Waits for the size of the plate to be measured and drawn. */
  async measured(): Promise<void> {
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((done) => requestAnimationFrame(done));
      await this.settle();
    }
  }
}

/** Shows a plate of the samples unless told otherwise, and waits for all that it draws. */
export async function showPlate(settings: PlateSettings = {}, around: Element = document.body): Promise<PlatePage> {
  const element = document.createElement('toegang-praatplaat');
  Object.assign(element, {contentPack: sampleTalk, ...settings});
  const page = new PlatePage(element);
  around.append(element);
  await page.settle();
  for (let tries = 0; tries < 5000 && page.text.includes('wordt geladen'); tries += 1) await page.settle();
  await page.measured();
  return page;
}

function clean(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
