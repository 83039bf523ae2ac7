import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, suite, test} from 'node:test';
import {oneResponse} from '@toegang/model/samples';
import {createCollector} from './collector.js';
import {Client} from './testing/client.js';
import {Room} from './testing/room.js';

suite('a collector inside a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toegang-collector-'));
  after(() => rmSync(folder, {recursive: true}));

  test("makes the coordinator's key the first time, gives it once, and keeps only its hash", async () => {
    const dataFolder = join(folder, 'key');
    const first = await createCollector({dataFolder});
    const {newKey} = first;
    assert.ok(newKey !== null && newKey.length >= 32);
    const list = (key: string) =>
      new Request('http://localhost/api/v1/rounds', {headers: {Authorization: `Bearer ${key}`}});
    assert.equal((await first.fetch(list(newKey))).status, 200);
    await first.close();
    const second = await createCollector({dataFolder});
    assert.equal(second.newKey, null);
    assert.equal((await second.fetch(list(newKey))).status, 200);
    await second.close();
    assert.ok(!readFileSync(join(dataFolder, 'toegang.sqlite'), 'latin1').includes(newKey));
    const third = await createCollector({dataFolder, adminToken: 'chosen'});
    assert.equal((await third.fetch(list('chosen'))).status, 200);
    assert.equal((await third.fetch(list(newKey))).status, 401, 'a chosen key takes the place of the made one');
    await third.close();
  });

  test('makes a round with an id of choice once, and takes responses without a limit of speed', async () => {
    const {collector} = await Client.open({dataFolder: join(folder, 'demo'), rateLimit: {burst: 1, perSecond: 0.001}});
    const order = {id: 'demo', title: 'Voorbeeldstad', publish: 'in-batches'};
    assert.equal((await collector.ensureRound(order)).ok, true);
    assert.deepEqual(await collector.ensureRound({...order, title: 'Anders'}), await collector.ensureRound(order));
    for (let number = 0; number < 20; number++) {
      const outcome = await collector.submit('demo', {...oneResponse, round: 'demo', id: `demo-${number}`});
      assert.ok(outcome.ok && outcome.value.isNew);
    }
    const again = await collector.submit('demo', {...oneResponse, round: 'demo', id: 'demo-0'});
    assert.ok(again.ok && !again.value.isNew);
    assert.equal((await collector.submit('demo', {})).ok, false);
    await collector.close();
  });

  test('erases at the start what was kept long enough', async () => {
    const dataFolder = join(folder, 'old');
    const client = await Client.open({dataFolder});
    const round = await client.makeRound({retentionDays: 1});
    const [receipt] = await client.sendMany(round, 'resident', 10);
    await client.setState(round, 'closed');
    await client.collector.close();
    const later = await Client.open({dataFolder, today: () => '2026-11-22'});
    assert.equal((await later.ask('DELETE', `/rounds/${round}/responses/${receipt}`)).status, 404);
    assert.equal(await later.countPublished(round, 'resident'), 10);
    await later.collector.close();
  });

  test('lets nobody guess the code of a session, and a room that mistypes come in', async () => {
    const guessLimit = {burst: 60, perSecond: 0.000_001};
    const client = await Client.open({dataFolder: join(folder, 'guesses'), guessLimit});
    const room = await Room.open(client);
    const guess = async () => client.ask('POST', '/sessions/join', {code: '2222-2222'});
    for (let number = 0; number < 45; number++) assert.equal((await guess()).status, 404);
    assert.equal((await room.joinMany(15)).length, 15, 'three times wrong and then right, fifteen times');
    for (let number = 0; number < 15; number++) assert.equal((await guess()).status, 404);
    const refused = await guess();
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    const right = await client.ask('POST', '/sessions/join', {code: room.joinCode});
    assert.equal(right.status, 429, 'and a right guess is not told from a wrong one');
    await client.collector.close();
  });

  test('a database that cannot be reached is an error at the start', async () => {
    await assert.rejects(createCollector({databaseUrl: 'postgres://nobody@127.0.0.1:1/none'}), /ECONNREFUSED/);
    await assert.rejects(createCollector({dataFolder: '/dev/null/no-folder'}));
  });
});
