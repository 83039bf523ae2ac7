import type {Context, Hono} from 'hono';
import type {IncomingMessage} from 'node:http';
import {problemDocument} from './problem.js';

/** What the server of Node hands along with a request; absent when a request is answered without a socket. */
export interface Connection {
  Bindings: {readonly incoming?: IncomingMessage};
}

/** Answers one request. */
export type Handler = (context: Context<Connection>) => Promise<Response> | Response;

/** Answers a path by method; `OPTIONS` for browsers that ask first, and 405 for any other method. */
export function answer(
  app: Hono<Connection>,
  path: string,
  handlers: Readonly<Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler>>>,
): void {
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler);
  const methods = Object.keys(handlers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const allow = [...methods, 'OPTIONS'].join(', ');
  app.on('OPTIONS', path, () => preflight(allow));
  app.all(path, ({req}) =>
    problemDocument({status: 405, detail: `${req.method} is not possible here; ${allow} is.`}, {Allow: allow}),
  );
}

function preflight(allow: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allow,
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-Match, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}
