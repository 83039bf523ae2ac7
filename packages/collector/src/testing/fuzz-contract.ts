import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleContent, sampleTalkContent, samplePlan} from '@toegang/model/samples';
import {Chance, chooseSeed} from './chance.js';
import {KEY, type Client} from './client.js';
import {PlanTable} from './plan-table.js';
import {Room} from './room.js';

const ROUNDS = 600;

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'PROPFIND', 'BREW'] as const;

/** Parts of an address; `{round}`, `{answer}`, `{session}` and `{plan}` stand for what exists. */
const PARTS = [
  'rounds',
  'sessions',
  '{session}',
  'plans',
  '{plan}',
  'earlier',
  'public',
  'document',
  'changes',
  'join',
  'votes',
  'reveal',
  'points',
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
  '?after=AAAA',
  '?after=%00',
  '?audience[]=x',
];
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/octet-stream',
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
    const room = await Room.open(client);
    const table = await PlanTable.open(client);
    const known: Known = {round, answer, room, table, phone: await room.join()};
    for (let turn = 0; turn < ROUNDS; turn++) {
      const {status, described} =
        chance.below(2) === 0 ? await askAnything(client, chance, known) : await sendNearly(client, chance, known);
      assert.ok(status < 500, `${status}: ${described}`);
    }
    assert.deepEqual(client.faults, []);
    const results = await client.readResults(round);
    assert.equal(results.round, round, 'and afterwards all is well');
    assert.equal((await room.read()).id, room.id);
    assert.equal((await table.read()).id, table.id);
  });
}

interface Asked {
  readonly status: number;
  readonly described: string;
}

interface Known {
  readonly round: string;
  readonly answer: string;
  readonly room: Room;
  readonly table: PlanTable;
  readonly phone: string;
}

async function askAnything(client: Client, chance: Chance, known: Known): Promise<Asked> {
  const {round, answer, room, table, phone} = known;
  const parts = Array.from({length: chance.below(5)}, () =>
    chance
      .pick(PARTS)
      .replace('{round}', round)
      .replace('{answer}', answer)
      .replace('{session}', room.id)
      .replace('{plan}', table.id),
  );
  const path = `/${parts.join('/')}${chance.pick(QUERIES)}`;
  const method = chance.pick(METHODS);
  const body = method === 'GET' || method === 'HEAD' ? undefined : chance.pick(JUNK);
  const headers = {
    'Content-Type': chance.pick(TYPES),
    'If-None-Match': chance.pick(IF_NONE_MATCH),
    ...(chance.below(3) === 0 && {
      Authorization: `Bearer ${chance.pick([phone, room.facilitator, table.keys.edit, table.keys.view])}`,
    }),
  };
  const {status} =
    chance.below(2) === 0
      ? await client.ask(method, path, body, headers)
      : await client.askAsCoordinator(method, path, body);
  return {status, described: `${method} ${path} ${body ?? ''}`};
}

/** Something that could be right, in which one value is replaced by junk, or one letter is lost. */
async function sendNearly(client: Client, chance: Chance, known: Known): Promise<Asked> {
  const {method, path, sent, isPublic, key} = chooseSending(client, chance, known);
  const whole = JSON.stringify(sent);
  const values = [...whole.matchAll(/(?<=[:[,])(?:"[^"]*"|-?[\d.]+|null)/g)];
  const {0: value, index} = chance.pick(values);
  const at = chance.below(whole.length);
  const body =
    chance.below(4) === 0
      ? whole.slice(0, at) + chance.pick(['', '\u0000', '"', '{', '\ufffd', '\\']) + whole.slice(at + 1)
      : whole.slice(0, index) + chance.pick(JUNK) + whole.slice(index + value.length);
  const bearer = isPublic ? null : (key ?? KEY);
  const answer = await client.ask(method, path, body, bearer === null ? {} : {Authorization: `Bearer ${bearer}`});
  return {status: answer.status, described: `${method} ${path} ${body}`};
}

interface Sending {
  readonly method: string;
  readonly path: string;
  readonly sent: object;
  readonly isPublic?: boolean;
  /** A key of the session; the coordinator's when there is none. */
  readonly key?: string;
}

function chooseSending(client: Client, chance: Chance, {round, answer, room, table, phone}: Known): Sending {
  const response = {method: 'POST', path: `/rounds/${round}/responses`, sent: client.respond(round)};
  const content = chance.pick<object>([sampleContent, {id: 'sample', version: '1'}]);
  const reason = 'Noemt iemand bij naam.';
  const session = `/sessions/${room.id}`;
  const plan = `/plans/${table.id}`;
  return chance.pick<Sending>([
    response,
    {...response, isPublic: true},
    {method: 'POST', path: '/rounds', sent: {title: 'x', content, retentionDays: 30}},
    {method: 'POST', path: `/rounds/${round}/codes`, sent: {audience: 'resident', count: 3}},
    {method: 'POST', path: '/sessions', sent: {title: 'x', content: chance.pick<object>([content, sampleTalkContent])}},
    {method: 'POST', path: '/sessions/join', sent: {code: room.joinCode}, isPublic: true},
    {method: 'POST', path: `${session}/votes`, sent: {on: 'themes', value: {findable: 2}}, key: phone},
    {method: 'POST', path: `${session}/points`, sent: {id: 'p', text: 'Kort.', theme: 'findable'}, key: phone},
    {method: 'PATCH', path: session, sent: {phase: 'theme', current: 'findable', step: 'case'}, key: room.facilitator},
    {method: 'POST', path: `${session}/reveal`, sent: {on: 'open-find', hands: {agree: 2}}, key: room.facilitator},
    {method: 'POST', path: '/plans', sent: {title: 'x', session: room.id, content}},
    {method: 'PUT', path: plan, sent: {...samplePlan, id: table.id}, key: table.keys.edit},
    {method: 'PATCH', path: plan, sent: {title: 'Verbeterplan', public: true}, key: table.keys.manage},
    {method: 'PATCH', path: `/rounds/${round}/answers/${answer}`, sent: {state: 'rejected', text: 'Kort.', reason}},
  ]);
}
