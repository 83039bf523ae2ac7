import assert from 'node:assert/strict';
import {
  parsePublishedResults,
  type AnswerChange,
  type AnswerState,
  type OpenAnswer,
  type PublishedResults,
  type Response as ScanResponse,
  type Round,
  type ScanContent,
} from '@toegang/model';
import {oneResponse, sampleContent, sampleTalkContent} from '@toegang/model/samples';
import {createCollector, type Collector, type CollectorOptions} from '../collector.js';

/** The coordinator's key in tests. */
export const KEY = 'test-key-of-the-coordinator';

/** The sample content in another language, as far as a test can tell. */
export const sampleTranslation: ScanContent = {...sampleContent, lang: 'en', title: 'How good is access to help?'};

/** A collector in a test, asked over HTTP but without a port. */
export class Client {
  readonly collector: Collector;
  /** The texts of all queries so far. */
  readonly queries: string[];
  /** What was reported as a fault of the program. */
  readonly faults: string[];
  /** The day that the collector thinks it is. */
  day = '2026-11-21';
  #count = 0;

  private constructor(collector: Collector, queries: string[], faults: string[]) {
    this.collector = collector;
    this.queries = queries;
    this.faults = faults;
  }

  /** Opens a collector that knows the sample content, and is never too fast for a test. */
  static async open(options: CollectorOptions): Promise<Client> {
    const queries: string[] = [];
    const faults: string[] = [];
    const days: {client?: Client} = {};
    const collector = await createCollector({
      adminToken: KEY,
      packs: [sampleContent, sampleTranslation, sampleTalkContent],
      rateLimit: {burst: 1_000_000, perSecond: 1_000_000},
      guessLimit: {burst: 1_000_000, perSecond: 1_000_000},
      today: () => days.client?.day ?? '2026-11-21',
      report: (line) => faults.push(line),
      onQuery: (text) => queries.push(text),
      ...options,
    });
    days.client = new Client(collector, queries, faults);
    return days.client;
  }

  /** Asks anything under the base address. A body that is no text goes as JSON. */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return this.collector.fetch(
      new Request(`http://collector.test/api/v1${path}`, {
        method,
        headers: {...(sent !== undefined && {'Content-Type': 'application/json'}), ...headers},
        ...(sent !== undefined && {body: sent}),
      }),
    );
  }

  /** Asks with the coordinator's key. */
  async askAsCoordinator(method: string, path: string, body?: unknown): Promise<Response> {
    return this.ask(method, path, body, {Authorization: `Bearer ${KEY}`});
  }

  /** Makes a round, and gives its id. */
  async makeRound(order: object = {}): Promise<string> {
    const made = await this.askAsCoordinator('POST', '/rounds', {title: 'Toegangsscan 2026', ...order});
    assert.equal(made.status, 201);
    return ((await made.json()) as Round).id;
  }

  /** Brings a round into a state, and insists that it works. */
  async setState(round: string, state: string): Promise<void> {
    const changed = await this.askAsCoordinator('PATCH', `/rounds/${round}`, {state});
    assert.equal(changed.status, 200);
  }

  /** A response that nobody sent before. */
  respond(round: string, change: Partial<ScanResponse> = {}): ScanResponse {
    return {...oneResponse, id: `response-${++this.#count}-${Math.random().toString(36).slice(2)}`, round, ...change};
  }

  /** Sends a response, where needed with a code or the coordinator's key, and gives status and receipt. */
  async send(response: ScanResponse, bearer?: string): Promise<{status: number; receipt: string}> {
    const headers = bearer === undefined ? {} : {Authorization: `Bearer ${bearer}`};
    const answer = await this.ask('POST', `/rounds/${response.round}/responses`, response, headers);
    const {receipt = ''} = (await answer.json()) as {receipt?: string};
    return {status: answer.status, receipt};
  }

  /** Sends so many new responses of an audience, and gives their receipts. */
  async sendMany(round: string, audience: string, count: number): Promise<string[]> {
    const receipts: string[] = [];
    for (let index = 0; index < count; index++) {
      const {status, receipt} = await this.send(this.respond(round, {audience}));
      assert.equal(status, 201);
      receipts.push(receipt);
    }
    return receipts;
  }

  /** Makes codes for an audience, and insists that it works. */
  async makeCodes(round: string, audience: string, count: number): Promise<readonly string[]> {
    const made = await this.askAsCoordinator('POST', `/rounds/${round}/codes`, {audience, count});
    assert.equal(made.status, 201);
    return ((await made.json()) as {codes: string[]}).codes;
  }

  /** The open answers of a round, of one state or of all. */
  async readAnswers(round: string, state?: AnswerState): Promise<readonly OpenAnswer[]> {
    const query = state === undefined ? '' : `?state=${state}`;
    return (await this.readAsCoordinator<{answers: OpenAnswer[]}>(`/rounds/${round}/answers${query}`)).answers;
  }

  /** Judges an open answer, and insists that it works. */
  async judge(round: string, answer: string, change: AnswerChange): Promise<OpenAnswer> {
    const judged = await this.askAsCoordinator('PATCH', `/rounds/${round}/answers/${answer}`, change);
    assert.equal(judged.status, 200);
    return (await judged.json()) as OpenAnswer;
  }

  /** What the coordinator gets at an address, and insists that it is there. */
  async readAsCoordinator<Shape>(path: string): Promise<Shape> {
    const answer = await this.askAsCoordinator('GET', path);
    assert.equal(answer.status, 200);
    return (await answer.json()) as Shape;
  }

  /** What is published of a round now. */
  async readResults(round: string, query = ''): Promise<PublishedResults> {
    const answer = await this.ask('GET', `/rounds/${round}/results${query}`);
    const parsed = parsePublishedResults(await answer.json());
    assert.ok(parsed.ok);
    return parsed.value;
  }

  /** How many of an audience are published, or why that is hidden. */
  async countPublished(round: string, audience: string): Promise<number | string> {
    const {audiences} = await this.readResults(round);
    const found = audiences.find((entry) => entry.audience === audience)?.respondents;
    assert.ok(found);
    return found.kind === 'shown' ? found.n : found.reason;
  }
}
