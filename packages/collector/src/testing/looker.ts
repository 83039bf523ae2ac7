import {once} from 'node:events';
import * as Y from 'yjs';

/** What a message is about. Source: https://tiptap.dev/docs/hocuspocus, MessageType. */
export const ABOUT = {sync: 0, awareness: 1, auth: 2, stateless: 5, broadcast: 6, close: 7} as const;
/** The steps of a message about sync: what I have, what you do not have, what changed. */
const STEP = {first: 0, second: 1, update: 2} as const;

/** A device that speaks the protocol by itself, byte by byte, and so can say what no decent client would. */
export class Looker {
  /** What the server told of the document. */
  readonly document = new Y.Doc();
  /** All that came, as it came. */
  readonly heard: Buffer[] = [];
  /** What was said of the key, and whether the server ended it. */
  readonly said: ('authenticated' | 'denied' | 'closed')[] = [];
  readonly #socket: WebSocket;
  readonly #name: string;
  #waiting: (() => void)[] = [];

  private constructor(socket: WebSocket, name: string) {
    this.#socket = socket;
    this.#name = name;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', ({data}) => this.#hear(Buffer.from(data as ArrayBuffer)));
    socket.addEventListener('close', () => this.#ring());
  }

  /** Connects, and says nothing yet. `address` is that of the interface: `http://127.0.0.1:8080/api/v1`. */
  static async connect(address: string, name: string): Promise<Looker> {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/live`);
    const looker = new Looker(socket, name);
    await once(socket, 'open');
    return looker;
  }

  /** Connects with a key, and waits until everything is there. */
  static async open(address: string, session: string, key: string): Promise<Looker> {
    const looker = await Looker.connect(address, `session/${session}`);
    looker.sayKey(key);
    looker.askAll();
    await looker.until(() => looker.session !== null);
    return looker;
  }

  /** The session as the document has it; null when it has none. */
  get session(): Record<string, unknown> | null {
    const fields = this.document.getMap('session');
    return fields.size === 0 ? null : fields.toJSON();
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** How many bytes came. */
  get bytes(): number {
    return this.heard.reduce((sum, {length}) => sum + length, 0);
  }

  sayKey(key: string): void {
    this.say(ABOUT.auth, number(0), text(key));
  }

  /** Asks for all that this device does not have. */
  askAll(): void {
    this.say(ABOUT.sync, number(STEP.first), block(Y.encodeStateVector(this.document)));
  }

  /** Changes something in a copy of the document, and sends that in both ways that there are. */
  tryToWrite(change: (fields: Y.Map<unknown>) => void, part = 'session'): void {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.document));
    const before = Y.encodeStateVector(copy);
    change(copy.getMap(part));
    const update = Y.encodeStateAsUpdate(copy, before);
    this.say(ABOUT.sync, number(STEP.update), block(update));
    this.say(ABOUT.sync, number(STEP.second), block(update));
  }

  /** Says anything. */
  say(about: number, ...parts: readonly Buffer[]): void {
    this.#socket.send(Buffer.concat([text(this.#name), number(about), ...parts]));
  }

  /** Waits until something is so, as far as this device hears of it; it fails with the test when it never is. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      if (!this.isOpen) throw new Error('The connection broke.');
      await this.#nextNews();
    }
  }

  /** Waits until the server has dealt with all that was said. */
  async settle(): Promise<void> {
    const before = this.heard.length;
    this.askAll();
    await this.until(() => this.heard.slice(before).some((message) => this.#read(message).step === STEP.second));
  }

  /** Waits until the server has broken the connection. */
  async untilBroken(): Promise<void> {
    while (this.#socket.readyState !== WebSocket.CLOSED) await this.#nextNews();
  }

  close(): void {
    this.#socket.close();
  }

  #hear(message: Buffer): void {
    this.heard.push(message);
    const {about, step, rest} = this.#read(message);
    if (about === ABOUT.auth) this.said.push(step === 2 ? 'authenticated' : 'denied');
    if (about === ABOUT.close) this.said.push('closed');
    if (about === ABOUT.sync && step !== STEP.first) Y.applyUpdate(this.document, readBlock(rest));
    this.#ring();
  }

  #ring(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  #nextNews(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** A reply to what was asked is about sync as well, under another number. */
  #read(message: Buffer): {readonly about: number; readonly step: number; readonly rest: Buffer} {
    const start = text(this.#name).length;
    const about = message[start] ?? -1;
    return {about: about === 4 ? ABOUT.sync : about, step: message[start + 1] ?? -1, rest: message.subarray(start + 2)};
  }
}

/** A number as it goes over the wire: seven bits a byte, the lowest first. */
export function number(value: number): Buffer {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 127) | 128);
  }
}

/** A text as it goes over the wire: how long it is, and its bytes. */
export function text(value: string): Buffer {
  return block(Buffer.from(value));
}

/** Bytes as they go over the wire: how many, and then they. */
export function block(bytes: Uint8Array): Buffer {
  return Buffer.concat([number(bytes.length), bytes]);
}

function readBlock(bytes: Buffer): Buffer {
  let [size, place] = [0, 0];
  for (let shift = 0; ; shift += 7, place += 1) {
    const byte = bytes[place] ?? 0;
    size |= (byte & 127) << shift;
    if (byte < 128) return bytes.subarray(place + 1, place + 1 + size);
  }
}
