// Here before the tests begin, as it is on a page that was opened before.
import '../desk.js';
import {createMemoryCoordinator, type CoordinatorTransport, type MemoryCoordinatorOptions} from '@toegang/transport';
import {sampleContent, sampleRounds, waitingAnswers} from '@toegang/model/samples';
import type {CoordinatorDesk} from '../coordinator.js';

/** The element on a page, as a coordinator meets it: by what stands on it. */
export class DeskPage {
  readonly element: CoordinatorDesk;
  /** What it asks. */
  readonly collector: CoordinatorTransport;

  constructor(element: CoordinatorDesk, collector: CoordinatorTransport) {
    this.element = element;
    this.collector = collector;
  }

  get root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  /** All text on screen, hidden words included. */
  get text(): string {
    return clean(this.root.querySelector('.toegang')?.textContent);
  }

  get title(): string {
    return clean(this.root.querySelector('#title')?.textContent);
  }

  /** The name of what has the focus; of a region the name of its heading. */
  get focused(): string {
    return nameOf(this.root.activeElement);
  }

  /** The words that a screen reader was asked to say. */
  get said(): string {
    return clean(this.root.querySelector('[role=status]')?.textContent);
  }

  /** What stands in the cards of the queue. */
  get written(): readonly string[] {
    return this.all('.card > .written').map((text) => clean(text.textContent));
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  has(name: string): boolean {
    return this.all(CONTROLS).some((control) => nameOf(control).startsWith(name));
  }

  /** The first control with this name, or whose name begins so. */
  control(name: string): HTMLInputElement {
    const controls = this.all(CONTROLS) as readonly HTMLInputElement[];
    const found =
      controls.find((control) => nameOf(control) === name) ??
      controls.find((control) => nameOf(control).startsWith(name));
    if (!found) throw new Error(`There is no ‘${name}’ among: ${controls.map(nameOf).join(', ')}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.control(name).click();
    await this.settle();
  }

  async write(name: string, text: string): Promise<void> {
    const field = this.control(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settle();
  }

  /** Waits until everything that was started is drawn. */
  async settle(): Promise<void> {
    for (let times = 0; times < 5; times++) {
      await new Promise((done) => setTimeout(done));
      await this.element.updateComplete;
    }
  }
}

const CONTROLS = 'button, input, textarea, summary, a';

/** A collector that knows this. */
export function knowing(knowledge: Partial<MemoryCoordinatorOptions> = {}): CoordinatorTransport {
  return createMemoryCoordinator({
    rounds: sampleRounds,
    contents: [sampleContent],
    answers: waitingAnswers,
    progress: [{audience: 'resident', respondents: 34, onPaper: 6}],
    ...knowledge,
  });
}

const shown: Element[] = [];

/** Puts the element on the page and waits until it is drawn. */
export async function showDesk(
  collector: CoordinatorTransport = knowing(),
  settings: Partial<Pick<CoordinatorDesk, 'round' | 'scanHref' | 'lang'>> = {},
): Promise<DeskPage> {
  const element = document.createElement('toegang-beheer');
  Object.assign(element, {connect: () => collector, scanHref: '/scan.html?round={round}', ...settings});
  document.body.append(element);
  shown.push(element);
  const page = new DeskPage(element, collector);
  do await page.settle();
  while (page.text.includes('wordt geladen'));
  return page;
}

/** The same after signing in, at one round: its id is that of a sample. */
export async function openRound(round: string, collector = knowing()): Promise<DeskPage> {
  const page = await showDesk(collector, {round});
  await page.write('Uw sleutel', 'geheim');
  await page.press('Inloggen');
  return page;
}

/** Takes away what the tests put on the page. */
export function clearPage(): void {
  for (const element of shown.splice(0)) element.remove();
}

function nameOf(element: Element | null): string {
  if (element === null) return '';
  const root = element.getRootNode() as ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  const label = labelledBy
    ? root.getElementById(labelledBy)
    : (root.querySelector(`label[for="${CSS.escape(element.id)}"]`) ?? element.closest('label'));
  return clean((label ?? element).textContent);
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
