import type {Session} from '@toegang/model';
import type * as Y from 'yjs';
import type {SessionDeps} from '../sessions/session-deps.js';
import {findSessions} from '../storage/session-store.js';
import {bringUpToDate} from './session-document.js';

/** In milliseconds: how long it takes at most until what another process kept is seen here. */
const LOOK_EVERY = 2000;

/** What the documents of sessions need from the world around them. */
export interface DocumentsOptions extends Pick<SessionDeps, 'storage' | 'news'> {
  /** Is told when a session is no more, whose document is open. */
  readonly onErased: (id: string) => void;
  readonly report: (line: string) => void;
}

/**
 * Keeps the open documents of sessions equal to what is kept of them. Owns: which are open. Does not own: who looks at
 * them, and the sessions themselves.
 */
export class LiveDocuments {
  readonly #options: DocumentsOptions;
  readonly #open = new Map<string, Y.Doc>();
  readonly #endNews: () => void;
  readonly #timer: NodeJS.Timeout;
  #isFailing = false;

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#endNews = options.news.watch((id, session) => this.#hear(id, session));
    this.#timer = setInterval(() => void this.#lookAtOthers(), LOOK_EVERY);
    this.#timer.unref();
  }

  /** Fills the document of a session, and keeps it up to date from now on. False when there is no such session. */
  async open(id: string, document: Y.Doc): Promise<boolean> {
    // before it is read, so that nothing that is kept meanwhile is missed
    this.#open.set(id, document);
    const [session] = await findSessions(this.#options.storage.queries, [id]);
    if (session) bringUpToDate(document, session);
    else this.#open.delete(id);
    return session !== undefined;
  }

  /** Forgets the document of a session, because nobody looks at it any more. */
  forget(id: string, document: Y.Doc): void {
    if (this.#open.get(id) === document) this.#open.delete(id);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#endNews();
    this.#open.clear();
  }

  #hear(id: string, session: Session | null): void {
    const document = this.#open.get(id);
    if (document === undefined) return;
    if (session !== null) {
      bringUpToDate(document, session);
    } else {
      this.#open.delete(id);
      this.#options.onErased(id);
    }
  }

  /** Another process may keep sessions in the same database; it tells nobody here. */
  async #lookAtOthers(): Promise<void> {
    const asked = [...this.#open.keys()];
    if (asked.length === 0) return;
    try {
      const sessions = await findSessions(this.#options.storage.queries, asked);
      const known = new Map(sessions.map((session) => [session.id, session]));
      for (const id of asked) this.#hear(id, known.get(id) ?? null);
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#options.report(`live sessions: ${String(error)}`);
      this.#isFailing = true;
    }
  }
}
