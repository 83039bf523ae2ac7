import type * as Y from 'yjs';

/** Brings a document up to date; null says that what it showed is no more. */
export type Bring = ((document: Y.Doc) => void) | null;

/** What can be looked at live: where its documents come from. */
export interface LiveSource {
  /** Whether somebody with this key may look. */
  mayLook(id: string, key: string): Promise<boolean>;
  /** Brings documents up to date with what is kept; gives those of which there is nothing (any more). */
  bringAll(documents: ReadonlyMap<string, Y.Doc>): Promise<readonly string[]>;
  /** Hears what this process kept; gives back how to stop. */
  watch(listener: (id: string, bring: Bring) => void): () => void;
}

/** Says of a change that it is our own, and that it is kept already: there is nothing to store. */
export const OWN = {source: 'local', skipStoreHooks: true} as const;
