import type {Seat} from '@toegang/domain/session.js';
import type {GroupSession} from '../session.js';
import type {StandInSessions} from './stand-in-sessions.js';

/** One seat of a session, as who sits there meets it: by roles and names. */
export class SeatPage {
  readonly element: GroupSession;

  constructor(element: GroupSession) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    if (this.element.shadowRoot === null) throw new Error('The element has not drawn itself.');
    return this.element.shadowRoot;
  }

  get text(): string {
    return clean(this.#root.querySelector('.toegang'));
  }

  /** What stands in the light DOM, where tools that read aloud look. */
  get lightText(): string {
    return clean(this.element);
  }

  get focused(): HTMLElement | null {
    return this.#root.activeElement as HTMLElement | null;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(clean);
  }

  /** The button with this name; beside this one when several have it. */
  button(name: string): HTMLElement {
    return this.#find('button', (button) => this.nameOf(button).startsWith(name), name);
  }

  /** The field with this name, in the group of this name when there is one. */
  field(name: string, group?: string): HTMLInputElement {
    const isIn = (field: HTMLElement): boolean =>
      group === undefined || clean(field.closest('fieldset')?.querySelector('legend')) === group;
    return this.#find(
      'input, textarea',
      (field) => this.nameOf(field) === name && isIn(field),
      name,
    ) as HTMLInputElement;
  }

  nameOf(control: HTMLElement): string {
    const ids = control.getAttribute('aria-labelledby')?.split(' ');
    if (ids) return ids.map((id) => clean(this.#root.getElementById(id))).join(' ');
    return clean((control as HTMLInputElement).labels?.[0] ?? control);
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  async choose(name: string, group?: string): Promise<void> {
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

  #find(selector: string, fits: (element: HTMLElement) => boolean, name: string): HTMLElement {
    const found = this.all(selector).find(fits);
    if (!found) {
      const names = this.all(selector).map((element) => this.nameOf(element));
      throw new Error(`There is no “${name}” among: ${names.join(' | ')}`);
    }
    return found;
  }
}

/** Sits down in a session, and waits for all that is drawn. */
export async function takeSeat(
  seat: Seat,
  sessions: StandInSessions,
  around: Element = document.body,
): Promise<SeatPage> {
  history.replaceState(null, '', '#key=stand-in');
  const element = document.createElement('toegang-gesprek');
  Object.assign(element, {seat, sessionId: 'sample', sessions});
  const page = new SeatPage(element);
  around.append(element);
  await page.settle();
  for (let tries = 0; tries < 5000 && page.all('.phone, .room-screen').length === 0; tries += 1) await page.settle();
  return page;
}

/** Leaves the session, and the address as it was. */
export function leaveSeats(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
}

function clean(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
