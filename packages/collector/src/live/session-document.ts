import {isDeepStrictEqual} from 'node:util';
import type {Session} from '@toegang/model';
import * as Y from 'yjs';
import {OWN} from './live-source.js';

/** Where in the document the session stands. */
const FIELD = 'session';

/**
 * Brings a document to what a session is now, by no more than what differs; each field stands in a map under its own name,
 * and a list is a list of its own, so that one more point costs the bytes of one point. An older session changes nothing.
 */
export function bringUpToDate(document: Y.Doc, session: Session): void {
  const fields = document.getMap(FIELD);
  const shown = {...session};
  delete shown.joinCode; // it is not for every seat
  const known = fields.get('revision');
  if (fields.size > 0 && (shown.revision ?? 0) <= (typeof known === 'number' ? known : 0)) return;
  document.transact(() => {
    for (const name of fields.keys()) if (!(name in shown)) fields.delete(name);
    for (const [name, value] of Object.entries(shown)) setField(fields, name, value);
  }, OWN);
}

function setField(fields: Y.Map<unknown>, name: string, value: unknown): void {
  const known = fields.get(name);
  if (!Array.isArray(value)) {
    if (!isDeepStrictEqual(known, value)) fields.set(name, value);
  } else if (known instanceof Y.Array) {
    bringListUpToDate(known, value);
  } else {
    fields.set(name, Y.Array.from(value));
  }
}

/** Changes in a list only what stands between an equal beginning and an equal end. */
function bringListUpToDate(list: Y.Array<unknown>, wanted: readonly unknown[]): void {
  const known = list.toArray();
  const most = Math.min(known.length, wanted.length);
  let start = 0;
  while (start < most && isDeepStrictEqual(known[start], wanted[start])) start += 1;
  let end = 0;
  while (end < most - start && isDeepStrictEqual(known.at(-1 - end), wanted.at(-1 - end))) end += 1;
  const gone = known.length - start - end;
  if (gone > 0) list.delete(start, gone);
  const added = wanted.slice(start, wanted.length - end);
  if (added.length > 0) list.insert(start, added);
}
