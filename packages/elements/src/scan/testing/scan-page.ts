// Here before the tests begin, as it is before a visitor has read the introduction.
import '../scan-end.js';
import {createMemoryTransport, type MemoryTransport} from '@toegang/transport';
import type {Round, ScanContent} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import {pageLoaded} from '../../ui/testing/page-loaded.js';
import type {ScanQuestionnaire} from '../scan.js';

/** What a test wants to set on the element. */
export type ScanSettings = Partial<
  Pick<
    ScanQuestionnaire,
    | 'audience'
    | 'round'
    | 'contentPack'
    | 'transport'
    | 'words'
    | 'name'
    | 'draft'
    | 'manageTitle'
    | 'headingLevel'
    | 'id'
  >
>;

/** The element on a page, as a visitor meets it: by what stands on it. */
export class ScanPage {
  readonly element: ScanQuestionnaire;

  constructor(element: ScanQuestionnaire) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  /** All text on screen, hidden words included. */
  get text(): string {
    return clean(this.#root.querySelector('.toegang')?.textContent);
  }

  get title(): string {
    return clean(this.#root.querySelector('#title')?.textContent);
  }

  /** The name of what has the focus. */
  get focused(): string {
    return nameOf(this.#root.activeElement);
  }

  get errors(): readonly string[] {
    return this.#all('#errors a').map(nameOf);
  }

  /** The words that a screen reader was asked to say. */
  get said(): string {
    return clean(this.#root.querySelector('[role=status]')?.textContent);
  }

  get buttons(): readonly string[] {
    return this.#all('button').map(nameOf);
  }

  /** Names of the groups of controls, in order. */
  get groups(): readonly string[] {
    return this.#all('fieldset:not([role=presentation]) > legend').map(nameOf);
  }

  /** The control with a name, or one whose name begins with it. */
  control(name: string, group?: string): HTMLInputElement {
    const scope = group === undefined ? this.#root : this.#group(group);
    const controls = [...scope.querySelectorAll<HTMLInputElement>('button, input, textarea, summary, a')];
    const found =
      controls.find((control) => nameOf(control) === name) ??
      controls.find((control) => nameOf(control).startsWith(name));
    if (!found) throw new Error(`There is no ‘${name}’ among: ${controls.map(nameOf).join(', ')}`);
    return found;
  }

  has(name: string): boolean {
    return this.#all('button, input, textarea, summary, a').some((control) => nameOf(control).startsWith(name));
  }

  async press(name: string, group?: string): Promise<void> {
    this.control(name, group).click();
    await this.settle();
  }

  async write(name: string, text: string): Promise<void> {
    const field = this.control(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settle();
  }

  /** From the introduction to the step whose title ends so. */
  async goTo(title: string, who = 'Inwoner'): Promise<void> {
    await this.press('Start');
    while (!this.title.endsWith(title)) {
      if (this.title.endsWith('Wie bent u?')) await this.press(who);
      await this.press('Volgende');
    }
  }

  /** Waits until there is something else than that it is being loaded. */
  async arrive(): Promise<void> {
    do await this.settle();
    while (this.text.includes('wordt geladen'));
  }

  /** Waits until everything that was started is drawn. */
  async settle(): Promise<void> {
    for (let times = 0; times < 3; times++) {
      await new Promise((done) => setTimeout(done));
      await this.element.updateComplete;
    }
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #group(name: string): Element {
    const legend = this.#all('legend').find((candidate) => nameOf(candidate) === name);
    if (!legend?.parentElement) throw new Error(`There is no group ‘${name}’.`);
    return legend.parentElement;
  }
}

// A tab keeps fifty entries; beyond that Chromium drops some that a test needs.
history.pushState = (...entry) => history.replaceState(...entry);

/** For tests about Back and Forward: each step is an entry again, and the page was there first, as for a visitor. */
export function keepHistory(): void {
  Reflect.deleteProperty(history, 'pushState');
  before(pageLoaded);
}

const shown: Element[] = [];

/** Puts the element on the page and waits until it is drawn. */
export async function showScan(settings: ScanSettings = {}, parent: Element = document.body): Promise<ScanPage> {
  const element = document.createElement('toegang-scan');
  Object.assign(element, {contentPack: sampleContent, ...settings});
  parent.append(element);
  shown.push(element);
  const page = new ScanPage(element);
  await page.arrive();
  return page;
}

/** Takes away what the tests put on the page. */
export function clearPage(): void {
  for (const element of shown.splice(0)) element.remove();
}

/** An open round about the sample content, or about another. */
export function makeRound(change: Partial<Round> = {}, {id, version}: ScanContent = sampleContent): Round {
  return {
    id: 'round-1',
    title: 'Ronde van dit najaar',
    state: 'open',
    content: {id, version},
    publish: 'on-close',
    minimumGroupSize: 10,
    closedGroup: false,
    retentionDays: 90,
    ...change,
  };
}

/** A transport that knows one round, and the settings to use it. */
export function withRound(round: Round = makeRound()): {readonly transport: MemoryTransport; readonly round: string} {
  return {transport: createMemoryTransport({rounds: [round], contents: [sampleContent]}), round: round.id};
}

/** What the element tells the page, in order: the type, and the detail. */
export function listen(types: readonly string[]): readonly (readonly [string, unknown])[] {
  const heard: (readonly [string, unknown])[] = [];
  for (const type of types) {
    document.body.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  return heard;
}

/** The name of a control as a screen reader says it, as far as our markup goes. */
function nameOf(element: Element | null): string {
  if (element === null) return '';
  const root = element.getRootNode() as ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  const label = labelledBy ? root.getElementById(labelledBy) : root.querySelector(`label[for="${element.id}"]`);
  return clean((label ?? element).textContent);
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').replaceAll(' :', ':').trim();
}
