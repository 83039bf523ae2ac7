import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {readPlanDocument} from '@toegang/domain/plan-document.js';
import {samplePlan} from '@toegang/model/samples';
import type {Listening} from '../server.js';
import {KEY, type Client} from './client.js';
import {Looker} from './looker.js';
import {PlanTable} from './plan-table.js';

/** What devices see of a plan while it changes, and that they can do no more than look. */
export function planLiveContract(open: () => Client): void {
  let server: Listening;
  let address: string;
  before(async () => {
    server = await open().collector.listen(0);
    address = `${server.url}/api/v1`;
  });
  after(() => server.close());

  const fill = async (): Promise<PlanTable> => {
    const table = await PlanTable.open(open());
    const {actions} = samplePlan;
    assert.equal(await table.statusOf(table.keys.edit, 'PUT', '', {...(await table.read()), actions}), 200);
    return table;
  };
  const look = async (table: PlanTable, key: string): Promise<Looker> => {
    const looker = await Looker.connect(address, `plan/${table.id}`);
    looker.sayKey(key);
    looker.askAll();
    await looker.until(() => readPlanDocument(looker.document) !== null);
    return looker;
  };

  test('every key sees the plan as it is, and every change of it', async () => {
    const table = await fill();
    const lookers = await Promise.all(Object.values(table.keys).map((key) => look(table, key)));
    for (const looker of lookers) assert.deepEqual(readPlanDocument(looker.document), await table.read());
    await table.do(table.keys.edit, [{kind: 'edit', id: 'letter', fields: {status: 'done'}}]);
    await table.statusOf(table.keys.manage, 'PATCH', '', {title: 'Anders'});
    const plan = await table.read();
    for (const looker of lookers) {
      await looker.until(() => readPlanDocument(looker.document)?.title === 'Anders');
      assert.deepEqual(readPlanDocument(looker.document), plan);
      looker.close();
    }
  });

  test('one change among many costs each device little', async () => {
    const table = await fill();
    const looker = await look(table, table.keys.view);
    const heard = looker.bytes;
    await table.do(table.keys.edit, [{kind: 'edit', id: 'letter', fields: {status: 'done'}}]);
    await looker.until(() => looker.bytes > heard);
    assert.ok(looker.bytes - heard < 300, `${looker.bytes - heard} bytes`);
    looker.close();
  });

  test('what a device writes over the socket is never taken in, whatever its key', async () => {
    const table = await fill();
    const kept = await table.read();
    for (const key of Object.values(table.keys)) {
      const [writer, other] = await Promise.all([look(table, key), look(table, table.keys.view)]);
      const heard = other.heard.length;
      writer.tryToWrite((actions) => actions.clear(), 'actions');
      writer.tryToWrite((about) => about.set('id', 'another'), 'plan');
      await writer.settle();
      assert.equal(other.heard.length, heard, 'the others hear nothing of it');
      assert.deepEqual(await table.read(), kept);
      const late = await look(table, table.keys.view);
      assert.deepEqual(readPlanDocument(late.document), kept);
      for (const looker of [writer, other, late]) looker.close();
    }
  });

  test('who has no key of this plan sees nothing of it', async () => {
    const [table, elsewhere] = [await fill(), await fill()];
    for (const [name, key] of [
      [`plan/${table.id}`, ''],
      [`plan/${table.id}`, KEY],
      [`plan/${table.id}`, elsewhere.keys.manage],
      [`session/${table.id}`, table.keys.manage],
      ['plan/unknown', table.keys.manage],
      [`plan/${table.id}/`, table.keys.manage],
    ] as const) {
      const looker = await Looker.connect(address, name);
      looker.sayKey(key);
      looker.askAll();
      await looker.until(() => looker.said.length > 0);
      assert.deepEqual(looker.said, ['denied'], name);
      assert.equal(looker.document.share.size, 0);
      looker.close();
    }
  });

  test('a plan that is erased ends for who looks at it', async () => {
    const table = await fill();
    const looker = await look(table, table.keys.view);
    assert.equal(await table.statusOf(table.keys.manage, 'DELETE', ''), 204);
    await looker.until(() => looker.said.includes('closed'));
    looker.close();
  });
}
