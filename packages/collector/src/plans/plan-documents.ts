import * as Y from 'yjs';
import {listChanges} from '../storage/plan-store.js';
import type {PlanTable, Queries} from '../storage/tables.js';

/** In plans. More are seldom worked on at a time; each takes some times the room of its bytes. */
const MOST_PLANS = 20;

/** A document, and how far the plan in it is. */
interface Known {
  readonly document: Y.Doc;
  readonly revision: number;
}

/**
 * Remembers the documents of plans, because making one from its bytes takes longer than changing it. Owns: that memory.
 * Does not own: what is kept; a document that is behind is brought up to date first.
 */
export class PlanDocuments {
  readonly #known = new Map<string, Known>();

  /** The document of a plan as it is kept, to look at. Nobody may write in it, or keep it. */
  async look(queries: Queries, row: PlanTable): Promise<Y.Doc> {
    const document = await this.take(queries, row);
    this.give(row.id, {document, revision: row.revision});
    return document;
  }

  /** The same, for who writes in it; nobody else gets it, and who does not give it back has spoiled nothing. */
  async take(queries: Queries, row: PlanTable): Promise<Y.Doc> {
    const known = this.#known.get(row.id);
    this.#known.delete(row.id);
    if (known?.revision === row.revision) return known.document;
    const isBehind = known !== undefined && known.revision >= row.folded && known.revision < row.revision;
    const document = isBehind ? known.document : new Y.Doc();
    if (!isBehind) Y.applyUpdate(document, row.document);
    const changes = await listChanges(queries, row.id, isBehind ? known.revision : row.folded);
    for (const change of changes) Y.applyUpdate(document, change);
    return document;
  }

  /** Gives a document back that is as it is kept. */
  give(id: string, known: Known): void {
    const newer = this.#known.get(id);
    if (newer !== undefined && newer.revision > known.revision) return;
    this.#known.delete(id);
    this.#known.set(id, known);
    for (const [oldest] of this.#known) if (this.#known.size > MOST_PLANS) this.#known.delete(oldest);
  }

  /** Forgets a plan that is no more. */
  forget(id: string): void {
    this.#known.delete(id);
  }
}
