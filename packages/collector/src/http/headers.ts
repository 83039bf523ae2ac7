/** The version of the interface, not of the program: design.md 3.4, NL REST API Design Rules. */
export const API_VERSION = '1.0.0';

const HEADERS = {
  'API-Version': API_VERSION,
  // Any site may ask, none gets to use what a browser keeps: there are no cookies, and a key goes by hand.
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'API-Version, Content-Disposition, Date, ETag, Location, Plan-Earlier, Plan-Public, Plan-Revision, Plan-Right, Retry-After, Session-Revision',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Puts on every answer of the interface what all of them carry. Nothing is kept by caches unless a route says so. */
export function addApiHeaders({headers}: Response): void {
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
}
