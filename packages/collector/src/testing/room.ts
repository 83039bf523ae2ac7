import assert from 'node:assert/strict';
import {parseSession, type Session, type SessionTally} from '@toegang/model';
import type {Client} from './client.js';

interface MadeSession {
  readonly id: string;
  readonly joinCode: string;
  readonly keys: {readonly facilitator: string; readonly screen: string};
}

/** A session in a test, with everybody in it asked over HTTP. */
export class Room {
  readonly id: string;
  readonly joinCode: string;
  readonly facilitator: string;
  readonly screen: string;
  readonly #client: Client;

  private constructor(client: Client, made: MadeSession) {
    this.#client = client;
    this.id = made.id;
    this.joinCode = made.joinCode;
    this.facilitator = made.keys.facilitator;
    this.screen = made.keys.screen;
  }

  /** Makes a session on the sample that has formats, and insists that it works. */
  static async open(client: Client, order: object = {}): Promise<Room> {
    const made = await client.askAsCoordinator('POST', '/sessions', {title: 'Gesprek in Voorbeeldstad', ...order});
    assert.equal(made.status, 201);
    return new Room(client, (await made.json()) as MadeSession);
  }

  /** Joins with the code, and gives the key. */
  async join(): Promise<string> {
    const joined = await this.#client.ask('POST', '/sessions/join', {code: this.joinCode});
    assert.equal(joined.status, 201);
    const {id, key} = (await joined.json()) as {id: string; key: string};
    assert.equal(id, this.id);
    return key;
  }

  /** So many telephones, all at once. */
  async joinMany(count: number): Promise<readonly string[]> {
    return Promise.all(Array.from({length: count}, () => this.join()));
  }

  /** Asks anything of this session, with a key or without. */
  async ask(key: string | null, method: string, path: string, body?: unknown): Promise<Response> {
    const headers = key === null ? {} : {Authorization: `Bearer ${key}`};
    return this.#client.ask(method, `/sessions/${this.id}${path}`, body, headers);
  }

  /** The same, of which only the status matters. */
  async statusOf(key: string | null, method: string, path: string, body?: unknown): Promise<number> {
    const answer = await this.ask(key, method, path, body);
    await answer.body?.cancel();
    return answer.status;
  }

  /** The session as somebody with this key sees it; checked with the model. */
  async read(key: string = this.facilitator): Promise<Session> {
    const answer = await this.ask(key, 'GET', '');
    assert.equal(answer.status, 200);
    const parsed = parseSession(await answer.json());
    assert.ok(parsed.ok, JSON.stringify(parsed));
    return parsed.value;
  }

  /** Changes the session as its facilitator, and insists that it works. */
  async lead(change: object): Promise<Session> {
    const changed = await this.ask(this.facilitator, 'PATCH', '', change);
    assert.equal(changed.status, 200);
    return (await changed.json()) as Session;
  }

  /** Votes, and insists that it counts. */
  async vote(key: string, on: string, value: unknown): Promise<void> {
    assert.equal(await this.statusOf(key, 'POST', '/votes', {on, value}), 200);
  }

  /** Reveals, and gives the totals. */
  async reveal(on: string, hands?: object): Promise<SessionTally> {
    const revealed = await this.ask(this.facilitator, 'POST', '/reveal', {on, ...(hands && {hands})});
    assert.equal(revealed.status, 200);
    return (await revealed.json()) as SessionTally;
  }
}
