import {done, refuse, type Outcome} from '../rounds/outcome.js';

/** The data in a body of JSON of at most `limit` bytes. */
export async function readJson(request: Request, limit: number): Promise<Outcome<unknown>> {
  const bytes = await readBody(request, limit);
  return bytes.ok ? parseJson(request.headers.get('Content-Type'), bytes.value) : bytes;
}

/**
 * The bytes of a body, or a refusal as soon as they are too many. What the sender says of the length can only
 * make it stop sooner: the bytes are counted as they come, and no more than `limit` are ever kept.
 */
export async function readBody(request: Request, limit: number): Promise<Outcome<Uint8Array>> {
  const tooLarge = refuse(413, `The body may be at most ${limit} bytes.`);
  if (Number(request.headers.get('Content-Length')) > limit) return tooLarge;
  if (request.body === null) return done(new Uint8Array());
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return tooLarge;
      }
      chunks.push(part.value);
    }
  } catch {
    return refuse(400, 'The body broke off.');
  }
  return done(Buffer.concat(chunks));
}

/** The data in the bytes of a body; 415 when it says to be something else than JSON, 400 when it cannot be read. */
export function parseJson(contentType: string | null | undefined, bytes: Uint8Array): Outcome<unknown> {
  if (!isJson(contentType ?? '')) return refuse(415, 'Send JSON, with Content-Type: application/json.');
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return done(JSON.parse(text) as unknown);
  } catch {
    return refuse(400, 'The body is not JSON in UTF-8.');
  }
}

function isJson(contentType: string): boolean {
  return /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?;?\s*$/i.test(contentType);
}
