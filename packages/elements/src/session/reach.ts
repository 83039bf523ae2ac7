import {createHttpSessions, type SessionTransport} from '@toegang/transport';

/** One for each endpoint, so that the same endpoint is seen to be the same place. */
const reached = new Map<string, SessionTransport>();

/** Gives the way to the sessions that the collector at this base address keeps. */
export function sessionsAt(endpoint: string): SessionTransport {
  const sessions = reached.get(endpoint) ?? createHttpSessions({endpoint});
  reached.set(endpoint, sessions);
  return sessions;
}
