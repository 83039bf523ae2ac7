import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {test} from 'node:test';
import type {Session, SessionTally} from '@toegang/model';
import {dutchPack} from '@toegang/content';
import {Chance, chooseSeed} from './testing/chance.js';
import {startCollector} from './testing/collector-process.js';

const KEY = 'key-of-the-coordinator';
const OPINIONS = ['agree', 'disagree', 'depends'];
const BALLOTS = (dutchPack.openingQuestions ?? []).slice(0, 4).map(({id}) => id);

/** A telephone: what it sent last, and what was acknowledged. */
interface Phone {
  readonly key: string;
  readonly votes: Map<string, string>;
  readonly points: Set<string>;
}

/** Asks with a key, each from an address of its own; throws when the connection broke. */
let count = 0;
async function ask(address: string, key: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${address}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'X-Forwarded-For': `phone-${++count}`,
    },
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
}

const seed = chooseSeed();
test(`killed twice in the middle of a session, the collector counts every vote once and keeps every point (seed ${seed})`, async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'toegang-session-'));
  const environment = {TOEGANG_DATA: folder, TOEGANG_ADMIN_TOKEN: KEY, TOEGANG_TRUST_PROXY: '1'};
  const chance = new Chance(seed);

  let collector = await startCollector(environment);
  context.after(async () => {
    await collector.stop('SIGKILL');
    rmSync(folder, {recursive: true});
  });
  const made = await ask(collector.address, KEY, 'POST', '/sessions', {title: 'Gesprek'});
  const {id, joinCode, keys} = (await made.json()) as {id: string; joinCode: string; keys: {facilitator: string}};
  const phones: Phone[] = [];
  for (let number = 0; number < 15; number++) {
    const joined = await ask(collector.address, '', 'POST', '/sessions/join', {code: joinCode});
    phones.push({key: ((await joined.json()) as {key: string}).key, votes: new Map(), points: new Set()});
  }

  const send = async (key: string, path: string, body: unknown): Promise<{isOk: boolean; text: string}> => {
    const answer = await ask(collector.address, key, 'POST', path, body);
    return {isOk: answer.ok, text: await answer.text()};
  };
  /** A vote or a point, sent again until somebody answers: as an outbox does. */
  const sendOnce = async (phone: Phone, act: 'vote' | 'point', name: string, value: string): Promise<void> => {
    const body = act === 'vote' ? {on: name, value} : {id: name, text: value};
    for (;;) {
      const path = `/sessions/${id}/${act}s`;
      const answer = await send(phone.key, path, body).catch(() => null);
      if (answer === null) {
        await wait(20);
        continue;
      }
      assert.ok(answer.isOk, answer.text);
      return;
    }
  };
  let isOver = false;
  const takePart = async (phone: Phone, index: number): Promise<void> => {
    for (let turn = 0; !isOver; turn++) {
      const [on, value] = [chance.pick(BALLOTS), chance.pick(OPINIONS)];
      await sendOnce(phone, 'vote', on, value);
      phone.votes.set(on, value);
      if (turn >= 5) continue;
      const point = `point-${index}-${turn}`;
      await sendOnce(phone, 'point', point, 'Bel dezelfde dag terug.');
      phone.points.add(point);
    }
  };

  const talking = Promise.all(phones.map(takePart)).finally(() => {
    isOver = true;
  });
  talking.catch(() => undefined); // it is waited for below
  for (let life = 0; life < 2; life++) {
    await wait(100 + chance.below(300));
    await collector.stop('SIGKILL');
    collector = await startCollector(environment);
  }
  await wait(100);
  isOver = true;
  await talking;

  const expectedPoints = phones.flatMap(({points}) => [...points]).sort();
  const session = (await (await ask(collector.address, keys.facilitator, 'GET', `/sessions/${id}`)).json()) as Session;
  assert.deepEqual(session.points.map((point) => point.id).sort(), expectedPoints);
  assert.equal(session.participants, 15);
  for (const on of BALLOTS) {
    const revealed = await ask(collector.address, keys.facilitator, 'POST', `/sessions/${id}/reveal`, {on});
    const tally = (await revealed.json()) as SessionTally;
    const votes = phones.flatMap((phone) => phone.votes.get(on) ?? []);
    const expected = OPINIONS.map((opinion) => [opinion, votes.filter((vote) => vote === opinion).length]);
    assert.deepEqual(tally.value, Object.fromEntries(expected), on);
    assert.equal(tally.voters, votes.length);
  }
});
