import type {Response as ScanResponse} from '@toegang/model';
import {createMemoryTransport, type MemoryTransport, type MemoryTransportOptions} from '../memory-transport.js';
import type {Fetched, Refusal, Submission} from '../transport.js';

/** What can go wrong between a page and a service. */
export type Trouble =
  | 'none'
  | 'offline'
  /** It takes the request and never answers. */
  | 'silent'
  /** It answers when a test lets it. */
  | 'slow'
  /** It does what was asked, and then the connection breaks. */
  | 'answer-lost'
  /** Somebody else answers. */
  | {readonly status: number; readonly body?: string; readonly headers?: Record<string, string>};

/** A collector behind a `fetch` of its own, that can be in trouble. */
export interface FakeCollector {
  readonly fetch: typeof fetch;
  readonly memory: MemoryTransport;
  /** Every response that came in, counted or not, in order. */
  readonly posts: readonly string[];
  /** What each of them was let in with; null without anything. */
  readonly keys: readonly (string | null)[];
  /** The largest number of requests that were under way at once. */
  readonly mostAtOnce: number;
  trouble: Trouble;
  /** Waits until something is asked. */
  nextRequest(): Promise<void>;
  /** Lets it answer, if it is slow. */
  answer(): void;
}

/** Makes a collector that answers at `…/rounds/…` as design.md 3.4 says. */
export function createFakeCollector(knowledge: MemoryTransportOptions): FakeCollector {
  const memory = createMemoryTransport(knowledge);
  const posts: string[] = [];
  const keys: (string | null)[] = [];
  let underWay = 0;
  const asked = createBell();
  const answered = createBell();
  const collector = {
    memory,
    posts,
    keys,
    mostAtOnce: 0,
    trouble: 'none' as Trouble,
    nextRequest: () => asked.wait(),
    answer: () => answered.ring(),
    async fetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
      underWay += 1;
      collector.mostAtOnce = Math.max(collector.mostAtOnce, underWay);
      if (typeof init.body === 'string') {
        posts.push((JSON.parse(init.body) as ScanResponse).id);
        keys.push(new Headers(init.headers).get('authorization'));
      }
      asked.ring();
      try {
        if (collector.trouble === 'slow') await answered.wait();
        return await answerIn(collector.trouble, init, () => route(memory, new URL(input as string), init));
      } finally {
        underWay -= 1;
      }
    },
  };
  return collector;
}

/** Lets some wait until others ring. */
function createBell(): {wait(): Promise<void>; ring(): void} {
  let waiting: (() => void)[] = [];
  return {
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    ring() {
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}

async function answerIn(trouble: Trouble, init: RequestInit, answer: () => Promise<Response>): Promise<Response> {
  if (trouble === 'none' || trouble === 'slow') return answer();
  if (trouble === 'silent') return silence(init.signal);
  if (typeof trouble === 'object') return new Response(trouble.body ?? '', trouble);
  if (trouble === 'answer-lost') await answer();
  throw new TypeError('Failed to fetch');
}

function silence(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('The request was aborted.', 'AbortError')));
  });
}

async function route(memory: MemoryTransport, address: URL, {method, body}: RequestInit): Promise<Response> {
  const [round = '', what, receipt = ''] = address.pathname.split('/rounds/')[1]?.split('/') ?? [];
  if (method === 'DELETE') return reply(await memory.withdraw(round, receipt));
  if (method === 'POST') return replyToPost(await memory.submit(JSON.parse(body as string) as ScanResponse));
  if (what === 'content') {
    return reply(await memory.fetchContent(round, address.searchParams.get('lang') ?? undefined));
  }
  return reply(await (what === 'results' ? memory.fetchResults(round) : memory.fetchRound(round)));
}

function reply(fetched: Fetched<unknown>): Response {
  return fetched.ok ? Response.json(fetched.value) : replyWithProblem(fetched.failure as Refusal);
}

function replyToPost(submission: Submission): Response {
  return submission.kind === 'stored'
    ? Response.json({receipt: submission.receipt}, {status: 201})
    : replyWithProblem(submission as Refusal);
}

function replyWithProblem({status, detail, problems}: Refusal): Response {
  const headers = {'content-type': 'application/problem+json'};
  return Response.json({title: 'Refused', status, detail, problems}, {status, headers});
}
