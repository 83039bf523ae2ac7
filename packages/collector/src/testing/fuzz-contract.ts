import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleContent} from '@toegang/model/samples';
import {Chance, chooseSeed} from './chance.js';
import {KEY, type Client} from './client.js';

const ROUNDS = 600;

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'PROPFIND', 'BREW'] as const;

/** Parts of an address; `{round}` and `{answer}` stand for a round and an open answer that exist. */
const PARTS = [
  'rounds',
  '{round}',
  'responses',
  'results',
  'content',
  'answers',
  '{answer}',
  'audit',
  'progress',
  'codes',
  'export',
  'health',
  '%',
  '%00',
  '%2f',
  '..',
  '',
  '7777-7777-7777-7777',
  'x'.repeat(300),
  'é',
  '__proto__',
];
const QUERIES = [
  '',
  '?audience=',
  '?audience=%00',
  '?audience=resident&audience=all',
  '?lang=%',
  '?lang=__proto__',
  '?state=approved',
  '?state=%00',
  '?format=xlsx',
  '?format=__proto__',
  '?&&=',
  '?audience[]=x',
];
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/json; charset=latin1',
  '',
  'multipart/form-data; boundary=x',
];
const IF_NONE_MATCH = ['*', '"x"', 'W/"x"', ',,,', '"'];

/** JSON for a place where something else belongs. */
const JUNK = [
  'null',
  'true',
  '0',
  '-0',
  '1e400',
  '-1e-400',
  '3.5',
  '1e21',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"😀"',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"__proto__": 1}',
  '{"constructor": {"prototype": 1}}',
  '{"toString": 1}',
  '{"": ""}',
  '{"length": 1e9}',
  `"${'a'.repeat(5000)}"`,
  `${'['.repeat(200)}${']'.repeat(200)}`,
  '"resident"',
  '"all"',
  '"open"',
  '"rejected"',
  '99999999999999999999',
  'undefined',
  '"<script>"',
  "'",
  '\u0000',
];

/** Whatever comes in, the answer is one that the interface promises, and never a fault of the program. */
export function fuzzContract(open: () => Client): void {
  const seed = chooseSeed();
  test(`anything at all gets an answer below 500 (seed ${seed})`, async () => {
    const client = open();
    const chance = new Chance(seed);
    const invitation = chance.pick(['link', 'codes']);
    const round = await client.makeRound({publish: 'in-batches', invitation});
    await client.send(client.respond(round), KEY);
    const answer = (await client.readAnswers(round))[0]?.id ?? '';
    for (let turn = 0; turn < ROUNDS; turn++) {
      const {status, described} =
        chance.below(2) === 0
          ? await askAnything(client, chance, {round, answer})
          : await sendNearly(client, chance, {round, answer});
      assert.ok(status < 500, `${status}: ${described}`);
    }
    assert.deepEqual(client.faults, []);
    const results = await client.readResults(round);
    assert.equal(results.round, round, 'and afterwards all is well');
  });
}

interface Asked {
  readonly status: number;
  readonly described: string;
}

interface Known {
  readonly round: string;
  readonly answer: string;
}

async function askAnything(client: Client, chance: Chance, {round, answer}: Known): Promise<Asked> {
  const parts = Array.from({length: chance.below(5)}, () =>
    chance.pick(PARTS).replace('{round}', round).replace('{answer}', answer),
  );
  const path = `/${parts.join('/')}${chance.pick(QUERIES)}`;
  const method = chance.pick(METHODS);
  const body = method === 'GET' || method === 'HEAD' ? undefined : chance.pick(JUNK);
  const headers = {'Content-Type': chance.pick(TYPES), 'If-None-Match': chance.pick(IF_NONE_MATCH)};
  const {status} =
    chance.below(2) === 0
      ? await client.ask(method, path, body, headers)
      : await client.askAsCoordinator(method, path, body);
  return {status, described: `${method} ${path} ${body ?? ''}`};
}

/** Something that could be right, in which one value is replaced by junk, or one letter is lost. */
async function sendNearly(client: Client, chance: Chance, known: Known): Promise<Asked> {
  const {method, path, sent, isPublic} = chooseSending(client, chance, known);
  const whole = JSON.stringify(sent);
  const values = [...whole.matchAll(/(?<=[:[,])(?:"[^"]*"|-?[\d.]+|null)/g)];
  const {0: value, index} = chance.pick(values);
  const at = chance.below(whole.length);
  const body =
    chance.below(4) === 0
      ? whole.slice(0, at) + chance.pick(['', '\u0000', '"', '{', '\ufffd', '\\']) + whole.slice(at + 1)
      : whole.slice(0, index) + chance.pick(JUNK) + whole.slice(index + value.length);
  const answer = isPublic ? await client.ask(method, path, body) : await client.askAsCoordinator(method, path, body);
  return {status: answer.status, described: `${method} ${path} ${body}`};
}

interface Sending {
  readonly method: string;
  readonly path: string;
  readonly sent: object;
  readonly isPublic?: boolean;
}

function chooseSending(client: Client, chance: Chance, {round, answer}: Known): Sending {
  const response = {method: 'POST', path: `/rounds/${round}/responses`, sent: client.respond(round)};
  const content = chance.pick<object>([sampleContent, {id: 'sample', version: '1'}]);
  const reason = 'Noemt iemand bij naam.';
  return chance.pick<Sending>([
    response,
    {...response, isPublic: true},
    {method: 'POST', path: '/rounds', sent: {title: 'x', content, retentionDays: 30}},
    {method: 'POST', path: `/rounds/${round}/codes`, sent: {audience: 'resident', count: 3}},
    {method: 'PATCH', path: `/rounds/${round}/answers/${answer}`, sent: {state: 'rejected', text: 'Kort.', reason}},
  ]);
}
