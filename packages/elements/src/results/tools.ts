import type {ContentPack} from '@toegang/model';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Ways to dig deeper. */
export type Tools = NonNullable<ContentPack['tools']>;

/**
 * Loads the ways to dig deeper of our own content, when a report speaks of one.
 *
 * Owns: that one request for each language. Does not own: those of other content, which come with it.
 */
export class ToolsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #findLanguage: () => string | null;
  #lang: string | null = null;
  #tools: Tools | null = null;

  /** `findLanguage` gives in which language they are needed; null when they are not. */
  constructor(host: ReactiveControllerHost, findLanguage: () => string | null) {
    this.#host = host;
    this.#findLanguage = findLanguage;
    host.addController(this);
  }

  /** Null while they are on their way; none when they cannot be had. */
  get tools(): Tools | null {
    return this.#tools;
  }

  hostUpdated(): void {
    const lang = this.#findLanguage();
    if (lang === this.#lang) return;
    this.#lang = lang;
    if (lang === null) return;
    void loadTools(lang)
      .catch(() => [])
      .then((tools) => {
        if (this.#lang !== lang) return;
        this.#tools = tools;
        this.#host.requestUpdate();
      });
  }
}

async function loadTools(lang: string): Promise<Tools> {
  const {tools} =
    lang === 'en' ? await import('@toegang/content/en/library.js') : await import('@toegang/content/nl/library.js');
  return tools;
}
