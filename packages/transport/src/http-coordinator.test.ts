import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {oneResponse, sampleRound} from '@toegang/model/samples';
import {createHttpCoordinator} from './http-coordinator.js';
import type {CoordinatorTransport} from './coordinator.js';

const endpoint = 'https://collector.example/api/v1/';

/** A coordinator's transport to a service that answers always the same, and what was asked. */
function answerWith(body: unknown, status = 200): {desk: CoordinatorTransport; asked: [string, RequestInit][]} {
  const asked: [string, RequestInit][] = [];
  const answer = (address: unknown, given: RequestInit = {}): Promise<Response> => {
    asked.push([String(address), given]);
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), {status}));
  };
  return {desk: createHttpCoordinator({endpoint, key: 'the-key', fetch: answer}), asked};
}

const answer = {id: 'a1', audience: 'resident', text: 'Bel 06-12345678.', state: 'waiting'};
const marked = {...answer, marks: [{kind: 'phone', start: 4, end: 15}]};

describe('a coordinator over HTTP', () => {
  it('sends the key with each request, in a header and not in the address', async () => {
    const {desk, asked} = answerWith([sampleRound]);
    await desk.listRounds();
    await desk.makeRound({title: 'Nieuw'});
    await desk.setState('r', 'closed');
    await desk.fetchProgress('r');
    await desk.fetchAnswers('r', 'waiting');
    await desk.decide('r', 'a', {state: 'approved'});
    await desk.fetchAudit('r');
    await desk.makeCodes('r', 'resident', 2);
    await desk.countCodes('r');
    await desk.fetchExport('r', 'csv');
    await desk.paper.submit(oneResponse);
    assert.equal(asked.length, 11);
    for (const [address, {headers}] of asked) {
      assert.equal(new Headers(headers).get('authorization'), 'Bearer the-key', address);
      assert.ok(!address.includes('the-key'));
    }
  });

  it('asks at the addresses of the collector', async () => {
    const {desk, asked} = answerWith({});
    await desk.setState('r/1', 'open');
    await desk.fetchAnswers('r', 'rejected');
    await desk.decide('r', 'a?', {state: 'rejected', reason: 'Namen'});
    await desk.makeCodes('r', 'staff', 3);
    await desk.fetchExport('r', 'xlsx');
    assert.deepEqual(
      asked.map(([address, {method = 'GET', body}]) => [method, address.slice(endpoint.length), body ?? null]),
      [
        ['PATCH', 'rounds/r%2F1', '{"state":"open"}'],
        ['GET', 'rounds/r/answers?state=rejected', null],
        ['PATCH', 'rounds/r/answers/a%3F', '{"state":"rejected","reason":"Namen"}'],
        ['POST', 'rounds/r/codes', '{"audience":"staff","count":3}'],
        ['GET', 'rounds/r/export?format=xlsx', null],
      ],
    );
  });

  it('reads what the collector says', async () => {
    const progress = {
      audiences: [{audience: 'resident', respondents: 3, onPaper: 1}],
      answers: {waiting: 1, approved: 0, rejected: 0},
    };
    const entries = [{at: '2026-11-21', act: 'approved', answer: 'a1'}];
    const audiences = [{audience: 'resident', made: 10, used: 2}];
    assert.deepEqual(await answerWith([sampleRound]).desk.listRounds(), {ok: true, value: [sampleRound]});
    assert.deepEqual(await answerWith(progress).desk.fetchProgress('r'), {ok: true, value: progress});
    assert.deepEqual(await answerWith({answers: [marked]}).desk.fetchAnswers('r', 'waiting'), {
      ok: true,
      value: [marked],
    });
    assert.deepEqual(await answerWith(marked).desk.decide('r', 'a1', {state: 'waiting'}), {ok: true, value: marked});
    assert.deepEqual(await answerWith({entries}).desk.fetchAudit('r'), {ok: true, value: entries});
    assert.deepEqual(await answerWith({codes: ['ABCD-EFGH']}, 201).desk.makeCodes('r', 'a', 1), {
      ok: true,
      value: ['ABCD-EFGH'],
    });
    assert.deepEqual(await answerWith({audiences}).desk.countCodes('r'), {ok: true, value: audiences});
    const file = await answerWith('a;b').desk.fetchExport('r', 'csv');
    assert.equal(file.ok && (await file.value.text()), 'a;b');
  });

  it('says what is no answer of a collector', async () => {
    for (const body of [null, {}, {answers: [answer]}, {answers: [{...marked, state: 'new'}]}, 'hello']) {
      const fetched = await answerWith(body).desk.fetchAnswers('r', 'waiting');
      assert.equal(!fetched.ok && fetched.failure.kind, 'wrong-data', JSON.stringify(body));
    }
    const rounds = await answerWith([sampleRound, {id: 'r'}]).desk.listRounds();
    assert.ok(!rounds.ok && rounds.failure.kind === 'wrong-data');
    assert.match(rounds.failure.problems[0]?.path ?? '', /^1\./);
  });

  it('tells a wrong key from a wall in between', async () => {
    const wrong = await answerWith({status: 401, detail: 'This needs the key.'}, 401).desk.listRounds();
    assert.deepEqual(!wrong.ok && wrong.failure, {
      kind: 'refused',
      status: 401,
      detail: 'This needs the key.',
      problems: [],
    });
    const wall = await answerWith('<h1>Log in to the proxy</h1>', 401).desk.listRounds();
    assert.equal(!wall.ok && wall.failure.kind, 'unreachable');
  });

  it('does not keep a paper form that could not be sent: it lies on the desk', async () => {
    const {desk} = answerWith('', 503);
    assert.deepEqual(await desk.paper.submit(oneResponse), {kind: 'refused', status: 0, detail: '', problems: []});
    assert.deepEqual(await answerWith({receipt: 'abc'}, 201).desk.paper.submit(oneResponse), {
      kind: 'stored',
      receipt: 'abc',
    });
  });
});
