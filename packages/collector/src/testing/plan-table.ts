import assert from 'node:assert/strict';
import {writeStep} from '@toegang/domain/plan-document.js';
import type {PlanStep} from '@toegang/domain/plan.js';
import {parsePlan, type Plan} from '@toegang/model';
import * as Y from 'yjs';
import type {Client} from './client.js';

interface MadePlan {
  readonly id: string;
  readonly keys: {readonly view: string; readonly edit: string; readonly manage: string};
}

/** A plan in a test, asked over HTTP. */
export class PlanTable {
  readonly id: string;
  readonly keys: MadePlan['keys'];
  readonly #client: Client;

  private constructor(client: Client, {id, keys}: MadePlan) {
    this.#client = client;
    this.id = id;
    this.keys = keys;
  }

  /** Makes a plan, and insists that it works. */
  static async open(client: Client, order: object = {}): Promise<PlanTable> {
    const made = await client.askAsCoordinator('POST', '/plans', {title: 'Verbeterplan', ...order});
    assert.equal(made.status, 201, await made.clone().text());
    return new PlanTable(client, (await made.json()) as MadePlan);
  }

  /** Asks anything of this plan, with a key or without. */
  async ask(
    key: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const bearer = key === null ? {} : {Authorization: `Bearer ${key}`};
    return this.#client.ask(method, `/plans/${this.id}${path}`, body, {...bearer, ...headers});
  }

  /** The same, of which only the status matters. */
  async statusOf(...asked: Parameters<PlanTable['ask']>): Promise<number> {
    const answer = await this.ask(...asked);
    await answer.body?.cancel();
    return answer.status;
  }

  /** The plan as it is kept; checked with the model. */
  async read(key: string = this.keys.view, path = ''): Promise<Plan> {
    const answer = await this.ask(key, 'GET', path);
    assert.equal(answer.status, 200);
    const parsed = parsePlan(await answer.json());
    assert.ok(parsed.ok, JSON.stringify(parsed));
    return parsed.value;
  }

  /** The document as it is kept, on a device of its own. */
  async readDocument(): Promise<Y.Doc> {
    const answer = await this.ask(this.keys.view, 'GET', '/document');
    assert.equal(answer.status, 200);
    const document = new Y.Doc();
    Y.applyUpdate(document, new Uint8Array(await answer.arrayBuffer()));
    return document;
  }

  /** Sends bytes as a change, whatever they are. */
  async send(key: string | null, bytes: Uint8Array, type = 'application/octet-stream'): Promise<Response> {
    return this.#client.collector.fetch(
      new Request(`http://collector.test/api/v1/plans/${this.id}/changes`, {
        method: 'POST',
        headers: {'Content-Type': type, ...(key !== null && {Authorization: `Bearer ${key}`})},
        body: Buffer.from(bytes),
      }),
    );
  }

  /** Does a step on a device that has read the plan just now. */
  async do(key: string, step: PlanStep): Promise<Response> {
    return this.send(
      key,
      updateOf(await this.readDocument(), (document) => writeStep(document, step)),
    );
  }
}

/** What somebody changes in a document, in bytes. */
export function updateOf(document: Y.Doc, change: (document: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(document);
  change(document);
  return Y.encodeStateAsUpdate(document, before);
}
