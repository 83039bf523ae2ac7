/** What became of a plan: what changed and how far it is since; null when it was erased. */
export type PlanEvent = {readonly update: Uint8Array; readonly revision: number} | null;

/** Hears what became of a plan. */
export type PlanListener = (id: string, event: PlanEvent) => void;

/**
 * Tells in this process what was kept of plans. Owns: who listens. Does not own: what other processes on the same database
 * keep.
 */
export class PlanNews {
  readonly #listeners = new Set<PlanListener>();

  /** Tells what became of a plan, after that is safe on disk. */
  tell(id: string, event: PlanEvent): void {
    for (const listener of this.#listeners) listener(id, event);
  }

  /** Gives back how to stop. */
  watch(listener: PlanListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
