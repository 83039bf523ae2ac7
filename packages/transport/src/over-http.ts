import type {Fetched} from './transport.js';

// What asks over HTTP is a part of its own: a page that was given its data does not load it.

/**
 * Loads what asks over HTTP, and asks it something. Without the part nothing can be reached; asking again loads it again.
 */
export async function overHttp<T>(
  ask: (client: typeof import('./http-client.js')) => Promise<Fetched<T>>,
): Promise<Fetched<T>> {
  const client = await import('./http-client.js').catch(() => null);
  return client ? ask(client) : {ok: false, failure: {kind: 'unreachable'}};
}
