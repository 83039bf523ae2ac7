import {samplePlan, samplePlanContent} from '@toegang/model/samples';
import type {ActionChangeDetail, ActionChangeEvent} from '../events.js';
import type {PlanBoard} from '../plan-board.js';

/** What a test wants to set on the element; `address` is what stands behind the `#`. */
export type PlanSettings = Partial<
  Pick<
    PlanBoard,
    | 'compare'
    | 'contentPack'
    | 'contentSrc'
    | 'dir'
    | 'earlier'
    | 'endpoint'
    | 'forResidents'
    | 'headingLevel'
    | 'lang'
    | 'plan'
    | 'planId'
    | 'plans'
    | 'results'
    | 'round'
    | 'session'
    | 'store'
    | 'today'
    | 'view'
  >
> & {readonly address?: string};

const BUTTONS = 'button, summary';
const FIELDS = 'input, select, textarea';

/** A plan as somebody meets it: by roles and names. */
export class PlanPage {
  readonly element: PlanBoard;
  /** What the page heard. */
  readonly changes: ActionChangeDetail[] = [];

  constructor(element: PlanBoard) {
    this.element = element;
    element.addEventListener('toegang-action-change', ({detail}: ActionChangeEvent) => void this.changes.push(detail));
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  get text(): string {
    return clean(this.root.querySelector('.toegang'));
  }

  /** What has the focus. */
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** The last thing that a screen reader was told. */
  get said(): string {
    return clean(this.all('.visually-hidden[role=status]').at(-1));
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(clean);
  }

  /** The column under this heading. */
  column(heading: string): HTMLElement {
    const found = this.all('.column').find((column) => clean(column.querySelector('h3, h4, h5')) === heading);
    if (!found) throw new Error(`There is no column “${heading}” among: ${this.texts('.column h3').join(' | ')}`);
    return found;
  }

  /** The ids of the cards in a column, in order. */
  cards(heading: string): readonly string[] {
    return [...this.column(heading).querySelectorAll<HTMLElement>('.plan-card')].map(
      ({dataset}) => dataset['action'] ?? '',
    );
  }

  card(id: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`.plan-card[data-action="${id}"]`);
    if (!found) throw new Error(`There is no card “${id}”.`);
    return found;
  }

  /** The button whose name begins so, in all or in a part of the element. */
  button(name: string, within: ParentNode = this.root): HTMLElement {
    const buttons = [...within.querySelectorAll<HTMLElement>(BUTTONS)];
    const found = buttons.find((button) => nameOf(button).startsWith(name));
    if (!found) throw new Error(`There is no button “${name}” among: ${buttons.map(nameOf).join(' | ')}`);
    return found;
  }

  field(name: string): HTMLInputElement {
    const fields = this.all(FIELDS) as readonly HTMLInputElement[];
    const found = fields.find((field) => nameOf(field) === name);
    if (!found) throw new Error(`There is no field “${name}” among: ${fields.map(nameOf).join(' | ')}`);
    return found;
  }

  async press(name: string, within?: ParentNode): Promise<void> {
    this.button(name, within).click();
    await this.settle();
  }

  async write(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settle();
  }

  /** Waits until what was asked for is drawn. */
  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.element.updateComplete;
  }

  /** Waits until it is so, as long as a test may take. */
  async until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 5000 && !isSo(); tries += 1) await this.settle();
    if (!isSo()) throw new Error(`It did not come true. On the page stands: ${this.text}`);
  }

  async read(text: string): Promise<void> {
    await this.until(() => this.text.includes(text));
  }
}

/** Shows the plan and the content of the samples on 22 November 2026 unless told otherwise, and waits for its part. */
export async function showPlan(
  {address, ...settings}: PlanSettings = {},
  around: Element = document.body,
): Promise<PlanPage> {
  if (address !== undefined) history.replaceState(null, '', `#${address}`);
  const element = document.createElement('toegang-verbeterplan');
  Object.assign(element, {plan: samplePlan, contentPack: samplePlanContent, today: '2026-11-22', ...settings});
  const page = new PlanPage(element);
  around.append(element);
  await page.settle();
  await page.until(() => !/wordt geladen|is loading/.test(page.text));
  return page;
}

function nameOf(control: HTMLElement): string {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-labelledby')?.split(' ');
  if (ids) return ids.map((id) => clean(root.getElementById(id))).join(' ');
  return control.getAttribute('aria-label') ?? clean((control as HTMLInputElement).labels?.[0] ?? control);
}

/** Its words, without the white space that only the source has. */
function clean(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
