import {enter} from '../sessions/enter.js';
import type {SessionDeps} from '../sessions/session-deps.js';
import {findSessions} from '../storage/session-store.js';
import type {LiveSource} from './live-source.js';
import {bringUpToDate} from './session-document.js';

/** Sessions: the document holds what `GET /sessions/{id}` gives to every seat. */
export function makeSessionSource(deps: SessionDeps): LiveSource {
  return {
    mayLook: async (id, key) => (await enter(deps, {id, key}, 'read')).ok,
    bringAll: async (documents) => {
      const sessions = await findSessions(deps.storage.queries, [...documents.keys()]);
      for (const session of sessions) {
        const document = documents.get(session.id);
        if (document) bringUpToDate(document, session);
      }
      const known = new Set(sessions.map(({id}) => id));
      return [...documents.keys()].filter((id) => !known.has(id));
    },
    watch: (listener) =>
      deps.news.watch((id, session) =>
        listener(id, session === null ? null : (document) => bringUpToDate(document, session)),
      ),
  };
}
