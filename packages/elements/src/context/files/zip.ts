/** A file inside an archive. */
export interface ZipEntry {
  /** Its path, in letters of ASCII. */
  readonly path: string;
  readonly text: string;
}

/**
 * Packs files by what the browser has itself. Libraries that compress beside the page start a worker from a blob, which
 * a strict policy refuses, and then never finish. Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4.
 */
export async function zip(entries: readonly ZipEntry[], type: string): Promise<Blob> {
  const locals: Uint8Array<ArrayBuffer>[] = [];
  const centrals: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const {path, text} of entries) {
    const name = new TextEncoder().encode(path);
    const data = new TextEncoder().encode(text);
    const packed = await deflate(data);
    // version 2.0, deflated, of 1 January 1980: an archive tells no time
    const facts = [u16(20), u16(0), u16(8), u16(0), u16(0x21), u32(crc32(data)), u32(packed.length), u32(data.length)];
    const local = join([u32(0x04034b50), ...facts, u16(name.length), u16(0), name, packed]);
    const rest = [u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), name];
    locals.push(local);
    centrals.push(join([u32(0x02014b50), u16(20), ...facts, ...rest]));
    offset += local.length;
  }
  const directory = join(centrals);
  const count = u16(entries.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)];
  return new Blob([...locals, directory, join(end)], {type});
}

async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function u16(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value & 0xff, value >>> 8);
}

function u32(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}

function join(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The check of ISO 3309 over bytes, as archives have it. */
function crc32(data: Uint8Array): number {
  let check = -1;
  for (const byte of data) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return ~check >>> 0;
}
