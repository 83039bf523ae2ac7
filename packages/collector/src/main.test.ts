import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {after, suite, test} from 'node:test';
import type {PublishedResults, Round} from '@toegang/model';
import {oneResponse, sampleContent} from '@toegang/model/samples';
import {Chance, chooseSeed} from './testing/chance.js';
import {startCollector} from './testing/collector-process.js';

const KEY = 'key-of-the-coordinator';

suite('the collector as a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toegang-program-'));
  after(() => rmSync(folder, {recursive: true}));

  const makeRound = async (address: string): Promise<string> => {
    const answer = await fetch(`${address}/rounds`, {
      method: 'POST',
      headers: {Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json'},
      body: JSON.stringify({title: 'Toegangsscan', content: sampleContent, publish: 'in-batches'}),
    });
    return ((await answer.json()) as Round).id;
  };

  /** Sends a response, each from another address; throws when the connection broke. */
  let count = 0;
  const send = async (address: string, round: string, id: string): Promise<{status: number; receipt: string}> => {
    const answer = await fetch(`${address}/rounds/${round}/responses`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-Forwarded-For': `visitor-${++count}`},
      body: JSON.stringify({...oneResponse, round, id}),
    });
    const {receipt} = (await answer.json()) as {receipt: string};
    return {status: answer.status, receipt};
  };

  const seed = chooseSeed();
  test(`killed at any moment, it loses no response that was acknowledged (seed ${seed})`, async () => {
    const chance = new Chance(seed);
    const environment = {TOEGANG_DATA: join(folder, 'killed'), TOEGANG_ADMIN_TOKEN: KEY, TOEGANG_TRUST_PROXY: '1'};
    const acknowledged = new Map<string, string>();
    let round = '';
    for (let life = 1; life <= 5; life++) {
      const {address, stop} = await startCollector(environment);
      round ||= await makeRound(address);
      for (const [id, receipt] of acknowledged)
        assert.deepEqual(await send(address, round, id), {status: 200, receipt});
      let isAlive = true;
      const sendOn = async (sender: number): Promise<void> => {
        for (let number = 0; isAlive; number++) {
          const id = `life-${life}-${sender}-${number}`;
          const sent = await send(address, round, id).catch(() => null);
          if (sent !== null) acknowledged.set(id, sent.receipt);
        }
      };
      const sending = Array.from({length: 6}, (_, sender) => sendOn(sender));
      await wait(50 + chance.below(250));
      await stop('SIGKILL');
      isAlive = false;
      await Promise.all(sending);
    }
    assert.ok(acknowledged.size > 20, `only ${acknowledged.size} were acknowledged`);
    const kept = readFile(join(environment.TOEGANG_DATA, 'toegang.sqlite'));
    assert.equal(kept.integrity, 'ok');
    for (const [id, receipt] of acknowledged) assert.equal(kept.receipts.get(id), receipt);
    assert.equal(kept.published, kept.inBatches, 'a response and its publication are kept together or not at all');
  });

  test('two of them on one folder share their answers, and stop cleanly when asked', async () => {
    const environment = {TOEGANG_DATA: join(folder, 'shared'), TOEGANG_ADMIN_TOKEN: KEY, TOEGANG_TRUST_PROXY: '1'};
    const [one, other] = await Promise.all([startCollector(environment), startCollector(environment)]);
    const round = await makeRound(one.address);
    const ids = Array.from({length: 40}, (_, number) => `shared-${number}`);
    const sent = await Promise.all(ids.map((id, index) => send((index % 2 ? one : other).address, round, id)));
    const again = await Promise.all(ids.map((id, index) => send((index % 2 ? other : one).address, round, id)));
    assert.deepEqual(
      again,
      sent.map(({receipt}) => ({status: 200, receipt})),
    );
    assert.deepEqual([await one.stop('SIGTERM'), await other.stop('SIGTERM')], [0, 0]);
  });
});

/** What stands in the file of a collector that is not there any more. */
function readFile(path: string) {
  const file = new DatabaseSync(path);
  const {integrity_check: integrity} = {...file.prepare('pragma integrity_check').get()};
  const rows = file.prepare('select id, receipt, batch from response').all();
  const {json} = {...file.prepare('select json from publication').get()};
  file.close();
  const {audiences} = JSON.parse(String(json)) as PublishedResults;
  const residents = audiences.find(({audience}) => audience === 'resident')?.respondents;
  return {
    integrity,
    receipts: new Map(rows.map(({id, receipt}) => [id, receipt])),
    inBatches: rows.filter(({batch}) => batch !== null).length,
    published: residents?.kind === 'shown' ? residents.n : 0,
  };
}
