import type {Duplex} from 'node:stream';

/** In connections from one address: the rooms of a whole building behind it. */
const MOST_PER_ADDRESS = 500;
/** In connections. Some thirty kilobytes each; no municipality holds so many sessions at once. */
const MOST = 5000;

/** Counts who is inside, by address. Owns: the open connections. Does not own: how an address is found. */
export class Doors {
  readonly #inside = new Map<Duplex, string>();
  readonly #counts = new Map<string, number>();

  /** Whether there is room for a connection; if so it is inside until it breaks. */
  letIn(address: string, socket: Duplex): boolean {
    const count = this.#counts.get(address) ?? 0;
    if (count >= MOST_PER_ADDRESS || this.#inside.size >= MOST) return false;
    this.#inside.set(socket, address);
    this.#counts.set(address, count + 1);
    socket.once('close', () => this.#letOut(socket));
    return true;
  }

  /** Breaks all connections. */
  close(): void {
    for (const socket of this.#inside.keys()) socket.destroy();
  }

  #letOut(socket: Duplex): void {
    const address = this.#inside.get(socket);
    if (address === undefined) return;
    this.#inside.delete(socket);
    const count = (this.#counts.get(address) ?? 1) - 1;
    if (count > 0) this.#counts.set(address, count);
    else this.#counts.delete(address);
  }
}
