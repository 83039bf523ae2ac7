import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, suite, test} from 'node:test';
import {oneResponse} from '@toegang/model/samples';
import type {Listening} from './server.js';
import {Client, KEY} from './testing/client.js';

suite('the collector on a port', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toegang-server-'));
  const pages = join(folder, 'pages');
  let client: Client;
  let server: Listening;
  let address: string;

  before(async () => {
    mkdirSync(pages);
    writeFileSync(join(pages, 'scan.html'), '<!doctype html><title>scan</title>');
    writeFileSync(join(folder, 'secret.txt'), 'not for pages');
    client = await Client.open({
      dataFolder: join(folder, 'data'),
      pages: [pages],
      rateLimit: {burst: 600, perSecond: 1},
    });
    await client.collector.ensureRound({id: 'busy', title: 'Drukke ronde'});
    server = await client.collector.listen(0);
    address = `${server.url}/api/v1`;
  });
  after(async () => {
    await client.collector.close();
    rmSync(folder, {recursive: true});
  });

  /** Sends bytes that no decent client would send, and gives the status line of the answer; empty for a hang-up. */
  const sendRaw = async (...lines: readonly string[]): Promise<string> => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.end(lines.join('\r\n'));
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    await new Promise((resolve) => socket.on('close', resolve).on('error', resolve));
    return answer.split('\r\n')[0] ?? '';
  };

  test('a body of 5 MB gets a 413, whatever the sender says of its length, and is not kept in memory', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const body = new Uint8Array(5_000_000).fill(32);
    const headers = {'Content-Type': 'application/json'};
    const told = await fetch(`${address}/rounds/busy/responses`, {method: 'POST', headers, body});
    const stream = new Blob([body]).stream();
    const untold = await fetch(`${address}/rounds/busy/responses`, {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    });
    assert.deepEqual([told.status, untold.status], [413, 413]);
    assert.equal(((await told.json()) as {status: number}).status, 413);
    await untold.body?.cancel();
    assert.ok(process.memoryUsage().arrayBuffers - before < 40_000_000);
  });

  test('requests that no browser sends are refused or hung up on, and never a fault', async () => {
    const host = 'Host: collector.test';
    const post = [
      'POST /api/v1/rounds/busy/responses HTTP/1.1',
      host,
      'Connection: close',
      'Content-Type: application/json',
    ];
    const answers = await Promise.all([
      sendRaw('GET /api/v1/rounds/% HTTP/1.1', 'Host: a b', 'Connection: close', '', ''),
      sendRaw('GET http://[::1/api/v1/health HTTP/1.1', host, 'Connection: close', '', ''),
      sendRaw('GET /api/v1\\health HTTP/1.1', host, 'Connection: close', '', ''),
      sendRaw('GET /api/v1/rounds/\u0000 HTTP/1.1', host, 'Connection: close', '', ''),
      sendRaw('TRACE /api/v1/health HTTP/1.1', host, 'Connection: close', '', ''),
      sendRaw('CONNECT elsewhere:443 HTTP/1.1', host, 'Connection: close', '', ''),
      sendRaw('BREW /api/v1/rounds HTTP/1.1', host, 'Connection: close', '', ''),
      sendRaw('PROPFIND /api/v1/rounds HTTP/1.1', host, 'Connection: close', '', ''),
      sendRaw('GET /api/v1/health HTTP/1.1', 'Connection: close', '', ''),
      sendRaw('GET /api/v1/none HTTP/1.1', host, `X-Large: ${'a'.repeat(100_000)}`, 'Connection: close', '', ''),
      sendRaw(...post, 'Content-Length: 30', '', '{}'),
      sendRaw(...post, 'Content-Length: -1', '', '{}'),
      sendRaw(...post, 'Content-Length: 2', 'Content-Length: 3', '', '{}'),
      sendRaw(...post, 'Transfer-Encoding: chunked', '', 'zz', '{}'),
      sendRaw(...post, 'Transfer-Encoding: chunked', 'Content-Length: 2', '', '2', '{}', '0', '', ''),
      sendRaw(...post, 'Content-Length: 2', 'Content-Encoding: gzip', '', '{}'),
      sendRaw('GET /api/v1/none HTTP/9.9', host, '', ''),
      sendRaw('nonsense'),
    ]);
    for (const [index, line] of answers.entries()) assert.match(line, /^(HTTP\/1\.1 4\d\d .*)?$/, `number ${index}`);
    assert.deepEqual(client.faults, []);
  });

  test('two hundred people behind one address get through at once; a flood gets a 429 that says how long to wait', async () => {
    const send = async (number: number): Promise<Response> => {
      const response = {...oneResponse, round: 'busy', id: `visitor-${number}`};
      return fetch(`${address}/rounds/busy/responses`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-Forwarded-For': `10.0.0.${number % 250}`},
        body: JSON.stringify(response),
      });
    };
    const visitors = await Promise.all(Array.from({length: 200}, (_, number) => send(number)));
    assert.deepEqual([...new Set(visitors.map(({status}) => status))], [201]);
    const flood = await Promise.all(Array.from({length: 500}, () => send(0)));
    const refused = flood.find(({status}) => status === 429);
    assert.match(refused?.headers.get('Retry-After') ?? '', /^[1-9]\d*$/);
    for (const answer of [...visitors, ...flood]) await answer.body?.cancel();
  });

  test('who guesses keys has to wait, with the right one too; everybody else goes on', async () => {
    const guarded = await Client.open({
      dataFolder: join(folder, 'guarded'),
      wrongKeyLimit: {burst: 3, perSecond: 0.01},
    });
    const id = await guarded.makeRound();
    const {url} = await guarded.collector.listen(0);
    const ask = async (path: string, authorization?: string): Promise<Response> => {
      const answer = await fetch(`${url}/api/v1/rounds${path}`, {headers: authorization ? {authorization} : {}});
      await answer.body?.cancel();
      return answer;
    };
    const ways = ['', `/${id}/answers`, `/${id}/codes`];
    for (const path of ways) assert.equal((await ask(path, `Bearer ${KEY}`)).status, 200, 'the right key is no guess');
    for (const path of [...ways, ...ways]) assert.equal((await ask(path)).status, 401, 'nor is no key');
    for (const path of ways) assert.equal((await ask(path, 'Bearer wrong')).status, 401);
    for (const key of ['wrong', KEY]) {
      const refused = await ask(`/${id}/progress`, `Bearer ${key}`);
      assert.equal(refused.status, 429);
      assert.equal(refused.headers.get('Retry-After'), '100');
    }
    for (const path of [`/${id}`, `/${id}/content`, `/${id}/results`]) assert.equal((await ask(path)).status, 200);
    await guarded.collector.close();
  });

  test('pages are served under the strict policy, and nothing outside their folder is', async () => {
    for (const method of ['GET', 'HEAD']) {
      const page = await fetch(`${server.url}/scan.html`, {method});
      const policy = page.headers.get('Content-Security-Policy') ?? '';
      assert.equal(page.status, 200);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; /);
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
      assert.equal(page.headers.get('Referrer-Policy'), 'no-referrer');
      assert.equal(page.headers.get('X-Content-Type-Options'), 'nosniff');
      await page.body?.cancel();
    }
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt', '/pages/%00']) {
      assert.match(
        await sendRaw(`GET ${path} HTTP/1.1`, 'Host: a', 'Connection: close', '', ''),
        /^HTTP\/1\.1 4/,
        path,
      );
    }
  });
});
