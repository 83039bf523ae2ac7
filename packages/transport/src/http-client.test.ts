import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sampleContent} from '@toegang/model/samples';
import {fetchContent, fetchData, fetchResults, fetchRound} from './http-client.js';
import {createManualClock} from './testing/manual-clock.js';

const endpoint = 'https://collector.example/api/v1/';

/** A `fetch` that answers always the same, and writes down what it was asked. */
function answerWith(body: string, init?: ResponseInit): {fetch: typeof fetch; asked: [string, RequestInit][]} {
  const asked: [string, RequestInit][] = [];
  const answer = (address: unknown, given: RequestInit = {}): Promise<Response> => {
    asked.push([String(address), given]);
    return Promise.resolve(new Response(body, init));
  };
  return {fetch: answer, asked};
}

describe('asking over HTTP', () => {
  it('sends no cookies and does not say from which page', async () => {
    const {fetch, asked} = answerWith('{}');
    await fetchRound({endpoint, fetch}, 'a');
    assert.equal(asked[0]?.[1].credentials, 'omit');
    assert.equal(asked[0][1].referrerPolicy, 'no-referrer');
  });

  it('puts ids and languages safely in the address', async () => {
    const {fetch, asked} = answerWith('{}');
    await fetchContent({endpoint, fetch}, '../a?b', 'nl&x=1');
    assert.equal(asked[0]?.[0], 'https://collector.example/api/v1/rounds/..%2Fa%3Fb/content?lang=nl%26x%3D1');
  });

  it('reads content from any address', async () => {
    const fetched = await fetchData('/content.json', answerWith(JSON.stringify(sampleContent)));
    assert.deepEqual(fetched, {ok: true, value: sampleContent});
  });
});

describe('what comes back over HTTP', () => {
  it('is wrong data when it is not JSON', async () => {
    const fetched = await fetchResults({endpoint, ...answerWith('<h1>Welkom op onze wifi</h1>')}, 'a');
    assert.equal(!fetched.ok && fetched.failure.kind, 'wrong-data');
  });

  it('is wrong data when its shape is another, and says where', async () => {
    const wrong = JSON.stringify({...sampleContent, title: 7});
    const fetched = await fetchContent({endpoint, ...answerWith(wrong)}, 'a');
    assert.ok(!fetched.ok && fetched.failure.kind === 'wrong-data');
    assert.deepEqual(
      fetched.failure.problems.map(({path}) => path),
      ['title'],
    );
  });

  it('is a refusal in the words of its problem document', async () => {
    const problems = [{path: 'lang', expected: 'nl', received: 'xx', message: 'Expected nl.'}, 'nonsense'];
    const document = JSON.stringify({title: 'Not found', detail: 'There is no such round.', problems});
    const fetched = await fetchRound({endpoint, ...answerWith(document, {status: 404})}, 'a');
    const failure = {kind: 'refused', status: 404, detail: 'There is no such round.', problems: problems.slice(0, 1)};
    assert.deepEqual(fetched, {ok: false, failure});
  });

  for (const body of ['<h1>Not found</h1>', 'null', '"no"', '{"detail": 7, "problems": {}}']) {
    it(`is a refusal without words when its document is ${body}`, async () => {
      const fetched = await fetchRound({endpoint, ...answerWith(body, {status: 404})}, 'a');
      assert.deepEqual(fetched, {ok: false, failure: {kind: 'refused', status: 404, detail: '', problems: []}});
    });
  }

  for (const status of [403, 408, 429, 500, 503]) {
    it(`is unreachable for now at ${status}, which no collector says for good`, async () => {
      const fetched = await fetchRound({endpoint, ...answerWith('', {status})}, 'a');
      assert.deepEqual(fetched, {ok: false, failure: {kind: 'unreachable'}});
    });
  }

  it('is unreachable when the connection breaks, also halfway through the answer', async () => {
    const broken = new ReadableStream({start: (controller) => controller.error(new TypeError('terminated'))});
    const fetches = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve(new Response(broken)),
    ];
    for (const fetch of fetches) {
      assert.deepEqual(await fetchRound({endpoint, fetch}, 'a'), {ok: false, failure: {kind: 'unreachable'}});
    }
  });

  it('is unreachable when it takes too long', async () => {
    const clock = createManualClock();
    const fetch = (_: unknown, {signal}: RequestInit = {}): Promise<Response> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const fetching = fetchRound({endpoint, fetch, clock, timeoutMs: 100}, 'a');
    clock.advance(100);
    assert.deepEqual(await fetching, {ok: false, failure: {kind: 'unreachable'}});
  });

  it('is unreachable when the endpoint is no address', async () => {
    assert.deepEqual(await fetchRound({endpoint: 'http://['}, 'a'), {ok: false, failure: {kind: 'unreachable'}});
  });
});
