import type {Context} from 'hono';
import type {Document} from '../storage/round-store.js';
import type {Connection} from './methods.js';

/** Serves a kept JSON text as it is; 304 when the client has it already. `maxAge` is in seconds. */
export function serveDocument(
  {req}: Context<Connection>,
  {json, etag}: Document,
  maxAge: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const caching = {ETag: etag, 'Cache-Control': `public, max-age=${maxAge}`, ...headers};
  if (isKnown(req.header('If-None-Match'), etag)) return new Response(null, {status: 304, headers: caching});
  return new Response(json, {headers: {...caching, 'Content-Type': 'application/json'}});
}

/** The same for who has a key: no cache on the way keeps it, and the client asks each time whether it changed. */
export function serveOwn(
  {req}: Context<Connection>,
  {json, etag}: Document,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const caching = {ETag: etag, 'Cache-Control': 'private, no-cache', ...headers};
  if (isKnown(req.header('If-None-Match'), etag)) return new Response(null, {status: 304, headers: caching});
  return new Response(json, {headers: {...caching, 'Content-Type': 'application/json'}});
}

/** The same of bytes. */
export function serveBytes(
  {req}: Context<Connection>,
  {bytes, etag}: {readonly bytes: Uint8Array; readonly etag: string},
  headers: Readonly<Record<string, string>>,
): Response {
  const caching = {ETag: etag, 'Cache-Control': 'private, no-cache', ...headers};
  if (isKnown(req.header('If-None-Match'), etag)) return new Response(null, {status: 304, headers: caching});
  return new Response(Buffer.from(bytes), {headers: caching});
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
