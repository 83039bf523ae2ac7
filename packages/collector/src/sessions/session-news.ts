import type {Session} from '@toegang/model';

/** Hears what became of a session: how it is now, or null and its id when it was erased. */
export type SessionListener = (id: string, session: Session | null) => void;

/**
 * Tells in this process what was kept of sessions. Owns: who listens. Does not own: what other processes on the same
 * database keep.
 */
export class SessionNews {
  readonly #listeners = new Set<SessionListener>();

  /** Tells how a session is, after that is safe on disk. */
  tell(session: Session): void {
    for (const listener of this.#listeners) listener(session.id, session);
  }

  /** Tells that a session is no more. */
  tellErased(id: string): void {
    for (const listener of this.#listeners) listener(id, null);
  }

  /** Gives back how to stop. */
  watch(listener: SessionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
