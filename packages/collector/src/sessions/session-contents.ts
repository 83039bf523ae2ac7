import {findFormat, type SessionRules} from '@toegang/domain/session.js';
import type {Session} from '@toegang/model';
import {readSessionContent} from '../storage/session-store.js';
import type {Queries} from '../storage/tables.js';

/** In sessions. More are seldom held at a time. */
const MOST_SESSIONS = 50;

/**
 * Remembers the content of sessions, which never changes, because every vote asks for it.
 * Owns: that memory. Does not own: anything that changes.
 */
export class SessionContents {
  readonly #known = new Map<string, SessionRules>();

  /** By what a session is held. Asks that there is such a session. */
  async findRules(queries: Queries, {id, format: formatId}: Session): Promise<SessionRules> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const content = await readSessionContent(queries, id);
    const format = findFormat(content, formatId);
    if (format === undefined) throw new Error(`Session ${id} was kept without its format.`);
    if (this.#known.size === MOST_SESSIONS) this.#known.clear();
    const rules = {content, format};
    this.#known.set(id, rules);
    return rules;
  }
}
