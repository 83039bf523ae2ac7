import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import type {Connection} from './methods.js';

/** The strict policy under which the elements are clean. Source: design.md 4, Embedding. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
} as const;

/** Serves the files of folders, with the policy that a municipality may set on its own pages. */
export function makePages(folders: readonly string[]): Hono<Connection> {
  const pages = new Hono<Connection>();
  pages.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  for (const root of folders) pages.use(serveStatic({root}));
  return pages;
}
