import type {LitElement, ReactiveController} from 'lit';
import {focusInView} from '../ui/focus-controller.js';

/**
 * Keeps who uses a device where the session is.
 *
 * Owns: that the focus goes to the outcome of a vote, or to the title, when what had it is no more; and that the title
 * is seen when the session moved on and nobody is typing. Does not own: the focus in all other cases.
 */
export class Bearings implements ReactiveController {
  readonly #host: LitElement;
  /** Says where the session is. */
  readonly #place: () => string;
  #before: Element | null = null;
  /** The vote that the focus was in. */
  #ballot: string | undefined;
  #was = '';

  constructor(host: LitElement, place: () => string) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#before = this.#root?.activeElement ?? null;
    this.#ballot = this.#before?.closest<HTMLElement>('[data-ballot]')?.dataset['ballot'];
  }

  hostUpdated(): void {
    const title = this.#root?.querySelector<HTMLElement>('#title');
    const [was, now] = [this.#was, this.#place()];
    this.#was = now;
    if (!title) return;
    if (this.#before?.isConnected === false && !this.#root?.activeElement) focusInView(this.#outcome ?? title);
    else if (was !== '' && was !== now && !isTyping(this.#before)) showTop(title);
  }

  get #outcome(): HTMLElement | null {
    return this.#ballot === undefined
      ? null
      : (this.#root?.querySelector<HTMLElement>(`[data-ballot='${this.#ballot}']`) ?? null);
  }

  /** Null before the first update. */
  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }
}

function showTop(title: HTMLElement): void {
  if (title.getBoundingClientRect().top < 0) title.scrollIntoView({block: 'start'});
}

function isTyping(element: Element | null): boolean {
  return element?.matches('textarea, input:not([type=radio])') ?? false;
}
