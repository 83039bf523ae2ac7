import type {Context} from 'hono';
import {readBearer} from '../http/authority.js';
import type {Connection} from '../http/methods.js';
import type {Done, Entrance} from '../sessions/enter.js';

/** Where somebody wants to come in, and with which key. An id that none can be is empty. */
export function readEntrance({req}: Context<Connection>): Entrance {
  const id = req.param('session') ?? '';
  return {id: /^[\w-]{1,64}$/.test(id) ? id : '', key: readBearer(req.header('Authorization') ?? null)};
}

/** Puts on an answer from which number of the session on what was done can be seen. */
export function withRevision(response: Response, {session}: Done<unknown>): Response {
  response.headers.set('Session-Revision', String(session.revision ?? 0));
  return response;
}
