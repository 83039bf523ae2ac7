import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleContent} from '@toegang/model/samples';
import {Chance, chooseSeed} from './chance.js';
import type {Client} from './client.js';

const ROUNDS = 600;

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'PROPFIND', 'BREW'] as const;

/** Parts of an address; `{round}` stands for a round that exists. */
const PARTS = [
  'rounds',
  '{round}',
  'responses',
  'results',
  'content',
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
    const round = await client.makeRound({publish: 'in-batches'});
    for (let turn = 0; turn < ROUNDS; turn++) {
      const {status, described} =
        chance.below(2) === 0 ? await askAnything(client, chance, round) : await sendNearly(client, chance, round);
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

async function askAnything(client: Client, chance: Chance, round: string): Promise<Asked> {
  const parts = Array.from({length: chance.below(5)}, () => chance.pick(PARTS).replace('{round}', round));
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

/** A response, or an order for a round, in which one value is replaced by junk, or one letter is lost. */
async function sendNearly(client: Client, chance: Chance, round: string): Promise<Asked> {
  const isResponse = chance.below(3) > 0;
  const path = isResponse ? `/rounds/${round}/responses` : '/rounds';
  const order = {
    title: 'x',
    content: chance.pick<object>([sampleContent, {id: 'sample', version: '1'}]),
    retentionDays: 30,
  };
  const whole = JSON.stringify(isResponse ? client.respond(round) : order);
  const values = [...whole.matchAll(/(?<=[:[,])(?:"[^"]*"|-?[\d.]+|null)/g)];
  const {0: value, index} = chance.pick(values);
  const at = chance.below(whole.length);
  const body =
    chance.below(4) === 0
      ? whole.slice(0, at) + chance.pick(['', '\u0000', '"', '{', '\ufffd', '\\']) + whole.slice(at + 1)
      : whole.slice(0, index) + chance.pick(JUNK) + whole.slice(index + value.length);
  const answer = isResponse ? await client.ask('POST', path, body) : await client.askAsCoordinator('POST', path, body);
  return {status: answer.status, described: body};
}
