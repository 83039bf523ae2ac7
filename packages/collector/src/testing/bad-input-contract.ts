import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Problem} from '@toegang/model';
import {sampleContent, wrongResponses} from '@toegang/model/samples';
import type {Client} from './client.js';

interface ProblemDocument {
  readonly status: number;
  readonly problems?: readonly Problem[];
}

const ROUND = 'voorbeeld-2026';

/** What the interface promises about input that is wrong: a 4xx that says where, and nothing is kept. */
export function badInputContract(open: () => Client): void {
  const sendText = async (
    body: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<ProblemDocument> => {
    const request = new Request(`http://collector.test/api/v1/rounds/${ROUND}/responses`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body,
    });
    const answer = await open().collector.fetch(request);
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
    return (await answer.json()) as ProblemDocument;
  };

  test('every wrong field of a response gets a 422 that names it, and nothing is kept', async () => {
    const client = open();
    await client.collector.ensureRound({id: ROUND, title: 'Slechte invoer', publish: 'in-batches'});
    client.queries.length = 0;
    for (const {name, response, path} of wrongResponses) {
      const {status, problems = []} = await sendText(JSON.stringify(response));
      assert.equal(status, 422, name);
      assert.ok(
        problems.some((problem) => problem.path === path),
        `${name}: ${path}`,
      );
    }
    assert.deepEqual(
      client.queries.filter((text) => /^(?:insert|update|delete)/i.test(text)),
      [],
    );
  });

  test('texts that no database keeps are refused where they stand', async () => {
    const client = open();
    for (const [change, path] of [
      [{remark: 'NUL \u0000'}, 'remark'],
      [{remark: 'half \ud83d'}, 'remark'],
      [{priorities: [{kind: 'statement', id: 'fitting-1', why: '\u0000'}]}, 'priorities.0.why'],
      [{answers: {'fitting-1\u0000': 3}}, 'answers'],
    ] as const) {
      const {status, problems} = await sendText(JSON.stringify({...client.respond(ROUND), ...change}));
      assert.equal(status, 422);
      assert.equal(problems?.[0]?.path, path);
    }
    const whole = await client.send(client.respond(ROUND, {remark: 'Een heel gezicht: 😀, en Arabisch: شكرا'}));
    assert.equal(whole.status, 201);
  });

  test('what is not JSON gets a 400, what says to be something else a 415, what is too large a 413', async () => {
    const text = JSON.stringify(open().respond(ROUND));
    const bytes = new TextEncoder().encode(text);
    assert.equal((await sendText('')).status, 400);
    assert.equal((await sendText(text.slice(0, -1))).status, 400);
    assert.equal((await sendText(new Uint8Array([0x22, 0xc3, 0x28, 0x22]))).status, 400, 'wrong UTF-8');
    assert.equal((await sendText(text, {'Content-Type': 'text/plain'})).status, 415);
    assert.equal((await sendText(text, {'Content-Type': 'application/json; charset=utf-16'})).status, 415);
    assert.equal((await sendText(new Uint8Array([...bytes, ...new Uint8Array(64 * 1024).fill(32)]))).status, 413);
  });

  test('numbers and nesting that no shape has are refused', async () => {
    const {answers, ...rest} = open().respond(ROUND);
    const withAnswer = (number: string): string =>
      `{"answers": {"fitting-1": ${number}}, ${JSON.stringify(rest).slice(1)}`;
    assert.ok('fitting-1' in answers);
    for (const number of ['1e400', '-1e400', '1e-400', '9007199254740993', '"3"', '[3]', '{}']) {
      const {status, problems} = await sendText(withAnswer(number));
      assert.equal(status, 422, number);
      assert.equal(problems?.[0]?.path, 'answers.fitting-1', number);
    }
    for (const depth of [50, 10_000, 30_000]) {
      assert.equal((await sendText('['.repeat(depth) + ']'.repeat(depth))).status, 422);
      assert.equal((await sendText('{"a":'.repeat(depth / 3) + '1' + '}'.repeat(depth / 3))).status, 422);
    }
  });

  test('addresses that cannot be read, or hold anything, are a 404 or a 400', async () => {
    const client = open();
    for (const part of ['%', '%zz', '%00', '%c3%28', '%2e%2e', '..%2f..', "'%20or%201=1", 'a'.repeat(5000), '%ud800']) {
      for (const [method, path] of [
        ['GET', `/rounds/${part}`],
        ['GET', `/rounds/${part}/results`],
        ['GET', `/rounds/${part}/content?lang=${part}`],
        ['GET', `/rounds/${ROUND}/results?audience=${part}`],
        ['DELETE', `/rounds/${ROUND}/responses/${part}`],
        ['POST', `/rounds/${part}/responses`],
      ] as const) {
        const body = method === 'POST' ? client.respond(ROUND) : undefined;
        const {status} = await client.ask(method, path, body);
        assert.ok(status >= 400 && status < 500, `${method} ${path}: ${status}`);
      }
    }
  });

  test('a language that the round does not have gets the one that it has', async () => {
    const answer = await open().ask('GET', `/rounds/${ROUND}/content?lang=xx%00`);
    assert.equal(((await answer.json()) as {lang: string}).lang, sampleContent.lang);
  });

  test('nothing of all this was a fault of the program', () => {
    assert.deepEqual(open().faults, []);
  });
}
