import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Client} from './client.js';

/** What holds for every address of the interface: NL REST API Design Rules, RFC 9457, other origins. */
export function interfaceContract(open: () => Client): void {
  test('every answer says the version, and may be read from any origin without credentials', async () => {
    const client = open();
    const id = await client.makeRound();
    for (const path of ['/health', '/openapi.json', '/rounds', `/rounds/${id}`, `/rounds/${id}/results`, '/none']) {
      const {headers} = await client.ask('GET', path, undefined, {Origin: 'https://clientenraad.example'});
      assert.match(headers.get('API-Version') ?? '', /^\d+\.\d+\.\d+$/, path);
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*', path);
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null, path);
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'cross-origin', path);
      assert.equal(headers.get('Set-Cookie'), null, path);
    }
  });

  test('a browser on another site that asks first hears what it may send', async () => {
    const client = open();
    const {status, headers} = await client.ask('OPTIONS', '/rounds/any/responses', undefined, {
      Origin: 'https://clientenraad.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    });
    assert.equal(status, 204);
    assert.match(headers.get('Access-Control-Allow-Methods') ?? '', /POST/);
    assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Content-Type/);
  });

  test('an unknown address is a 404 and another method a 405, both as problem documents', async () => {
    const client = open();
    const cases: [string, string, number][] = [
      ['GET', '', 404],
      ['GET', '/none', 404],
      ['GET', '/rounds/', 404],
      ['GET', '/Rounds', 404],
      ['POST', '/rounds/any/responses/', 404],
      ['DELETE', '/rounds', 405],
      ['GET', '/rounds/any/responses', 405],
      ['HEAD', '/rounds/any/responses', 405],
      ['PUT', '/rounds/any/results', 405],
      ['POST', '/health', 405],
      ['GET', '/plans', 405],
      ['POST', '/plans/any', 405],
      ['GET', '/plans/any/changes', 405],
      ['PUT', '/plans/any/document', 405],
    ];
    for (const [method, path, expected] of cases) {
      const answer = await client.ask(method, path);
      assert.equal(answer.status, expected, `${method} ${path}`);
      assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
      if (expected === 405) assert.ok(answer.headers.get('Allow'));
      if (method === 'HEAD') continue;
      const problem = (await answer.json()) as Record<string, unknown>;
      assert.deepEqual(Object.keys(problem), ['type', 'title', 'status', 'detail']);
      assert.equal(problem['status'], expected);
    }
  });

  test('the host sees that it works, and counts that give nobody away', async () => {
    const client = open();
    assert.deepEqual(await (await client.ask('GET', '/health')).json(), {status: 'ok'});
    const text = await (await client.ask('GET', '/metrics')).text();
    assert.match(text, /^toegang_uptime_seconds \d+$/m);
    assert.match(text, /^toegang_requests_total\{status="2xx"\} \d+$/m);
    assert.match(text, /^toegang_responses_stored_total \d*0$/m, 'in steps of ten');
  });
}
