import type {NewSession} from '@toegang/model';
import {askEntry} from './ask-openly.js';
import {addressOf, type HttpOptions} from './http-client.js';
import {HttpSession} from './http-session.js';
import type {MadeSession, SessionPlace, SessionTransport} from './session-link.js';

/** How to reach the collector that keeps sessions. */
export type HttpSessionOptions = HttpOptions;

/**
 * Makes a way to sessions that a collector keeps. What is done goes by HTTP, in order, and waits while nobody answers; what
 * others do comes over a WebSocket, and where none can be made, by asking every few seconds.
 *
 * For who shows a session and for nobody else: import it in a part that is loaded when there is one.
 */
export function createHttpSessions(options: HttpSessionOptions): SessionTransport {
  return {
    open: (place) => new HttpSession(options, place),
    join: (code) => askEntry(options, addressOf(options, 'sessions', 'join'), {code}, {read: readPlace}),
    make: (order: NewSession, key: string) =>
      askEntry(options, addressOf(options, 'sessions'), order, {key, read: readMade}),
  };
}

function readPlace({id, key}: Record<string, unknown>): SessionPlace | null {
  return typeof id === 'string' && typeof key === 'string' ? {id, key} : null;
}

function readMade({id, joinCode, keys}: Record<string, unknown>): MadeSession | null {
  const {facilitator, screen} = (keys ?? {}) as Record<string, unknown>;
  const made = [id, joinCode, facilitator, screen];
  if (!made.every((text) => typeof text === 'string')) return null;
  return {
    id: id as string,
    joinCode: joinCode as string,
    keys: {facilitator: facilitator as string, screen: screen as string},
  };
}
