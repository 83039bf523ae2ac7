import {problemAt} from '@toegang/model';
import * as Y from 'yjs';
import {done, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {addChange, dropChanges, setPlan} from '../storage/plan-store.js';
import type {PlanTable, Queries} from '../storage/tables.js';

/** In bytes. Twenty times what two thousand actions take. */
const MAXIMUM_DOCUMENT = 16_000_000;
/** In changes: how many stand apart before they go into the document. */
const MOST_CHANGES = 100;
/** In bytes, the same. */
const MOST_CHANGED = 1_000_000;

/**
 * Keeps a change that brought a plan to this revision; now and then all changes go into the document, where what was
 * overwritten is gone. Gives how many bytes are kept.
 */
export async function appendChange(
  queries: Queries,
  row: PlanTable,
  {document, update}: {readonly document: Y.Doc; readonly update: Uint8Array},
): Promise<Outcome<number>> {
  const {id, revision} = row;
  const size = row.size + update.length;
  if (revision - row.folded < MOST_CHANGES && size - row.document.length < MOST_CHANGED) {
    await addChange(queries, {plan: id, number: revision, bytes: update});
    await setPlan(queries, id, {size});
    return done(size);
  }
  const bytes = Y.encodeStateAsUpdate(document);
  if (bytes.length > MAXIMUM_DOCUMENT) {
    return refuseProblems('The plan', [problemAt('', `at most ${MAXIMUM_DOCUMENT} bytes`, 'more')]);
  }
  await dropChanges(queries, id);
  await setPlan(queries, id, {document: bytes, folded: revision, size: bytes.length});
  return done(bytes.length);
}
