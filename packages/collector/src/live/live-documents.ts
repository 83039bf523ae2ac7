import type * as Y from 'yjs';
import type {Bring, LiveSource} from './live-source.js';

/** In milliseconds: how long it takes at most until what another process kept is seen here. */
const LOOK_EVERY = 2000;

/** What the documents of one kind need from the world around them. */
export interface DocumentsOptions {
  readonly source: LiveSource;
  /** Is told when something is no more, whose document is open. */
  readonly onErased: (id: string) => void;
  readonly report: (line: string) => void;
}

/**
 * Keeps the open documents of one kind equal to what is kept. Owns: which are open. Does not own: who looks at them, and
 * what is kept.
 */
export class LiveDocuments {
  readonly #options: DocumentsOptions;
  readonly #open = new Map<string, Y.Doc>();
  readonly #endNews: () => void;
  readonly #timer: NodeJS.Timeout;
  #isFailing = false;

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#endNews = options.source.watch((id, bring) => this.#hear(id, bring));
    this.#timer = setInterval(() => void this.#lookAtOthers(), LOOK_EVERY);
    this.#timer.unref();
  }

  /** Fills a document, and keeps it up to date from now on. False when there is nothing of that id. */
  async open(id: string, document: Y.Doc): Promise<boolean> {
    // before it is read, so that nothing that is kept meanwhile is missed
    this.#open.set(id, document);
    const gone = await this.#options.source.bringAll(new Map([[id, document]]));
    if (gone.length > 0) this.#open.delete(id);
    return gone.length === 0;
  }

  /** Forgets a document, because nobody looks at it any more. */
  forget(id: string, document: Y.Doc): void {
    if (this.#open.get(id) === document) this.#open.delete(id);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#endNews();
    this.#open.clear();
  }

  #hear(id: string, bring: Bring): void {
    const document = this.#open.get(id);
    if (document === undefined) return;
    if (bring !== null) {
      bring(document);
    } else {
      this.#open.delete(id);
      this.#options.onErased(id);
    }
  }

  /** Another process may keep the same in the same database; it tells nobody here. */
  async #lookAtOthers(): Promise<void> {
    const asked = new Map(this.#open);
    if (asked.size === 0) return;
    try {
      const gone = await this.#options.source.bringAll(asked);
      for (const id of gone) if (this.#open.get(id) === asked.get(id)) this.#hear(id, null);
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#options.report(`live documents: ${String(error)}`);
      this.#isFailing = true;
    }
  }
}
