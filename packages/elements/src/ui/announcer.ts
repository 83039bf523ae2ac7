import {type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {html} from './template.js';

/**
 * Lets a screen reader say a sentence when it has time.
 *
 * Owns: the live region and when its text appears. Does not own: what is seen on screen.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says it after `delayMs` in which nothing else was to be said. */
  say(text: string, delayMs = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, delayMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Has to be in the document before there is something to say. */
  render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }
}
