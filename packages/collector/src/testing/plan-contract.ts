import assert from 'node:assert/strict';
import {test} from 'node:test';
import {writeStep} from '@toegang/domain/plan-document.js';
import {changePlan, residentsView} from '@toegang/domain/plan.js';
import type {Plan, PlanAction} from '@toegang/model';
import {samplePlan} from '@toegang/model/samples';
import * as Y from 'yjs';
import {KEY, type Client} from './client.js';
import {PlanTable, updateOf} from './plan-table.js';
import {Room} from './room.js';

/** What the interface promises about what was agreed to improve. */
export function planContract(open: () => Client): void {
  const fill = async (order: object = {}): Promise<PlanTable> => {
    const table = await PlanTable.open(open(), order);
    const {actions} = samplePlan;
    assert.equal(await table.statusOf(table.keys.edit, 'PUT', '', {...(await table.read()), actions}), 200);
    return table;
  };
  const findIn = (plan: Plan, id: string): PlanAction | undefined => plan.actions.find((action) => action.id === id);

  test('a coordinator makes a plan, and gets once the keys that open it', async () => {
    const client = open();
    const made = await client.askAsCoordinator('POST', '/plans', {title: 'Ons plan'});
    assert.equal(made.status, 201);
    const {id, keys} = (await made.json()) as {id: string; keys: Record<string, string>};
    assert.equal(made.headers.get('Location'), `/api/v1/plans/${id}`);
    assert.deepEqual(Object.keys(keys), ['view', 'edit', 'manage']);
    assert.equal(new Set(Object.values(keys)).size, 3);
    assert.equal((await client.ask('POST', '/plans', {title: 'Ons plan'})).status, 401);
    for (const [may, key] of Object.entries(keys)) {
      const answer = await client.ask('GET', `/plans/${id}`, undefined, {Authorization: `Bearer ${key}`});
      assert.equal(answer.headers.get('Plan-Right'), may);
      assert.deepEqual(await answer.json(), {
        ...{schema: 'toegang-plan/1', id, title: 'Ons plan', content: {id: 'sample', version: '1'}, actions: []},
      });
    }
  });

  test('the points that a session chose for the plan become ideas that know where they came from', async () => {
    const room = await Room.open(open());
    for (const [id, theme] of [
      ['one', 'findable'],
      ['two', 'together'],
    ] as const) {
      await room.statusOf(room.facilitator, 'POST', '/points', {id, text: `Punt ${id}.`, theme});
    }
    await room.statusOf(room.facilitator, 'PATCH', '/points/two', {toPlan: true});
    const {content, actions} = await (await PlanTable.open(open(), {session: room.id})).read();
    assert.deepEqual(content, {id: 'sample-talk', version: '1'});
    assert.deepEqual(
      actions.map((action) => ({...action, id: ''})),
      [
        {
          ...{id: '', action: 'Punt two.', theme: 'together', status: 'idea', owners: [], progress: [], order: 1},
          origin: {kind: 'session', id: room.id, item: 'two'},
        },
      ],
    );
  });

  test('an order that cannot be is refused where it is wrong', async () => {
    for (const [order, path] of [
      [{}, 'title'],
      [{title: 'x', session: 'none'}, 'session'],
      [{title: 'x', round: 'none'}, 'round'],
      [{title: 'x', earlier: 'none'}, 'earlier'],
      [{title: 'x', content: {id: 'none', version: '1'}}, 'content'],
    ] as const) {
      const answer = await open().askAsCoordinator('POST', '/plans', order);
      assert.equal(answer.status, 422, path);
      const {problems} = (await answer.json()) as {problems: {path: string}[]};
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
    }
  });

  test('a plan remembers the plan before it, for whoever has a key of the new one', async () => {
    const before = await fill();
    const table = await PlanTable.open(open(), {earlier: before.id});
    assert.deepEqual(await table.read(table.keys.view, '/earlier'), await before.read());
    assert.equal((await table.ask(table.keys.view, 'GET', '')).headers.get('Plan-Earlier'), 'true');
    assert.equal((await before.ask(before.keys.view, 'GET', '')).headers.get('Plan-Earlier'), 'false');
    assert.equal(await before.statusOf(before.keys.view, 'GET', '/earlier'), 404);
    assert.equal(await before.statusOf(table.keys.manage, 'GET', ''), 401);
    assert.equal(await before.statusOf(before.keys.manage, 'DELETE', ''), 204);
    assert.equal(await table.statusOf(table.keys.view, 'GET', '/earlier'), 404);
  });

  test('a plan that is read and put back changes nothing, and its tag stays', async () => {
    const table = await fill();
    const first = await table.ask(table.keys.edit, 'GET', '');
    const tag = first.headers.get('ETag') ?? '';
    const put = await table.ask(table.keys.edit, 'PUT', '', await first.json(), {'If-Match': tag});
    assert.equal(put.status, 200);
    assert.equal(put.headers.get('ETag'), tag);
    assert.equal(await table.statusOf(table.keys.edit, 'GET', '', undefined, {'If-None-Match': tag}), 304);
  });

  test('a plan that changed since it was read is not overwritten when the sender says so', async () => {
    const table = await fill();
    const read = await table.ask(table.keys.edit, 'GET', '');
    const plan = (await read.json()) as Plan;
    await table.do(table.keys.edit, [{kind: 'edit', id: 'letter', fields: {status: 'done'}}]);
    const headers = {'If-Match': read.headers.get('ETag') ?? ''};
    assert.equal(await table.statusOf(table.keys.edit, 'PUT', '', {...plan, actions: []}, headers), 412);
    assert.equal((await table.read()).actions.length, samplePlan.actions.length);
  });

  test('a whole plan that is put keeps what a device writes elsewhere at the same moment', async () => {
    const table = await fill();
    const device = await table.readDocument();
    const plan = await table.read();
    const actions = plan.actions.map((action) => (action.id === 'letter' ? {...action, wish: 'Kort!'} : action));
    assert.equal(await table.statusOf(table.keys.edit, 'PUT', '', {...plan, actions}), 200);
    const update = updateOf(device, (document) =>
      writeStep(document, [{kind: 'edit', id: 'letter', fields: {action: 'Wij bellen eerst.', level: 'policy'}}]),
    );
    assert.equal((await table.send(table.keys.edit, update)).status, 200);
    const letter = findIn(await table.read(), 'letter');
    assert.deepEqual([letter?.wish, letter?.action, letter?.level], ['Kort!', 'Wij bellen eerst.', 'policy']);
  });

  test('a whole plan that is another, or is none, is refused where it is wrong', async () => {
    const table = await fill();
    const plan = await table.read();
    for (const [sent, path] of [
      [{...plan, id: 'other'}, 'id'],
      [{...plan, content: {id: 'other', version: '1'}}, 'content'],
      [{...plan, round: 'other'}, 'round'],
      [{...plan, actions: [{...plan.actions[0], due: '2027-02-30'}]}, 'actions.0.due'],
      [{...plan, actions: [{...plan.actions[0], action: ' '}]}, 'actions.0.action'],
    ] as const) {
      const answer = await table.ask(table.keys.manage, 'PUT', '', sent);
      assert.equal(answer.status, 422, path);
      const {problems} = (await answer.json()) as {problems: {path: string}[]};
      assert.equal(problems[0]?.path, path);
    }
    assert.deepEqual(await table.read(), plan);
  });

  test('a change is kept once, however often it is sent, and told with how far the plan is', async () => {
    const table = await fill();
    const update = updateOf(await table.readDocument(), (document) =>
      writeStep(document, [{kind: 'edit', id: 'letter', fields: {status: 'done'}}]),
    );
    const first = await table.send(table.keys.edit, update);
    const {revision} = (await first.json()) as {revision: number};
    const again = await table.send(table.keys.edit, update);
    assert.deepEqual([first.status, again.status, await again.json()], [200, 200, {revision}]);
    assert.equal(again.headers.get('Plan-Revision'), String(revision));
    assert.equal(findIn(await table.read(), 'letter')?.status, 'done');
  });

  test('a change that makes no plan is refused as a whole, and nothing of it is kept', async () => {
    const table = await fill();
    const before = await table.read();
    const entryOf = (document: Y.Doc, id: string) => document.getMap('actions').get(id) as Y.Map<unknown>;
    const wrong: readonly (readonly [path: string, change: (document: Y.Doc) => void])[] = [
      ['actions.letter.due', (document) => entryOf(document, 'letter').set('due', '2027-02-30')],
      ['actions.letter.action', (document) => (entryOf(document, 'letter').get('action') as Y.Text).delete(0, 1000)],
      [
        'actions.letter.wish',
        (document) => (entryOf(document, 'letter').get('wish') as Y.Text).insert(0, 'x'.repeat(2001)),
      ],
      ['actions.letter.status', (document) => entryOf(document, 'letter').set('status', 'busy')],
      ['actions.letter.wish', (document) => entryOf(document, 'letter').delete('wish')],
      ['actions.letter.photo', (document) => entryOf(document, 'letter').set('photo', 'x')],
      ['actions.letter', (document) => document.getMap('actions').set('letter', 'gone')],
      ['attic', (document) => document.getMap('attic').set('x', 'x'.repeat(1000))],
      ['', (document) => document.getMap('plan').set('id', 'another')],
      ['', (document) => document.getMap('plan').set('content', {id: 'another', version: '1'})],
      ['title', (document) => document.getText('title').delete(0, 100)],
    ];
    for (const [path, change] of wrong) {
      const update = updateOf(await table.readDocument(), (document) =>
        document.transact(() => {
          writeStep(document, [{kind: 'edit', id: 'phone', fields: {status: 'stopped'}}]);
          change(document);
        }),
      );
      const answer = await table.send(table.keys.manage, update);
      const {problems} = (await answer.json()) as {problems?: {path: string}[]};
      assert.deepEqual([answer.status, problems?.[0]?.path], [422, path]);
      assert.deepEqual(await table.read(), before);
    }
  });

  test('bytes that are no change, too many, or of another kind are refused', async () => {
    const table = await fill();
    const {edit} = table.keys;
    assert.equal((await table.send(edit, Buffer.from('hallo'))).status, 400);
    assert.equal((await table.send(edit, Buffer.alloc(0))).status, 400);
    assert.equal((await table.send(edit, Buffer.alloc(1_000_001))).status, 413);
    assert.equal((await table.send(edit, Buffer.from([0, 0]), 'application/json')).status, 415);
    assert.equal((await table.send(edit, Buffer.from([0, 0]))).status, 200);
    assert.equal(await table.statusOf(edit, 'GET', '/document?after=!!'), 400);
  });

  test('a change that builds on one that is not kept is refused until that one comes', async () => {
    const table = await fill();
    const device = await table.readDocument();
    const first = updateOf(device, (document) =>
      writeStep(document, [{kind: 'add', action: {...(samplePlan.actions[0] as PlanAction), id: 'new'}}]),
    );
    const second = updateOf(device, (document) =>
      writeStep(document, [{kind: 'edit', id: 'new', fields: {status: 'done'}}]),
    );
    assert.equal((await table.send(table.keys.edit, second)).status, 409);
    assert.equal((await table.send(table.keys.edit, first)).status, 200);
    assert.equal((await table.send(table.keys.edit, second)).status, 200);
    assert.equal(findIn(await table.read(), 'new')?.status, 'done');
  });

  test('who may only view changes nothing, whatever is sent', async () => {
    const table = await fill();
    const before = await table.read();
    const update = updateOf(await table.readDocument(), (document) =>
      writeStep(document, [{kind: 'remove', id: 'letter'}]),
    );
    const other = await PlanTable.open(open());
    for (const [key, expected] of [
      [table.keys.view, 403],
      [null, 401],
      [KEY, 401],
      [other.keys.manage, 401],
    ] as const) {
      assert.equal((await table.send(key, update)).status, expected);
      assert.equal(await table.statusOf(key, 'PUT', '', {...before, actions: []}), expected);
      assert.equal(await table.statusOf(key, 'PATCH', '', {title: 'Anders', public: true}), expected);
      assert.equal(await table.statusOf(key, 'DELETE', ''), expected);
    }
    assert.deepEqual(await table.read(), before);
  });

  test('the title, what residents see and erasing are for who manages the plan', async () => {
    const table = await fill();
    const {edit, manage} = table.keys;
    const plan = await table.read();
    assert.equal((await table.do(edit, [{kind: 'rename', title: 'Anders'}])).status, 403);
    assert.equal(await table.statusOf(edit, 'PUT', '', {...plan, title: 'Anders'}), 403);
    assert.equal(await table.statusOf(edit, 'PATCH', '', {public: true}), 403);
    assert.equal(await table.statusOf(edit, 'DELETE', ''), 403);
    assert.deepEqual(await table.read(), plan);
    assert.equal((await table.do(manage, [{kind: 'rename', title: 'Anders'}])).status, 200);
    assert.equal(await table.statusOf(manage, 'PATCH', '', {title: 'Nog anders'}), 200);
    assert.deepEqual(await table.read(), {...plan, title: 'Nog anders'});
    assert.equal(await table.statusOf(manage, 'PATCH', '', {title: ' '}), 422);
  });

  test('residents read a plan when who manages it says so: no ideas, no roles, no notes', async () => {
    const table = await fill();
    assert.equal(await table.statusOf(null, 'GET', '/public'), 404);
    const shown = await table.ask(table.keys.manage, 'PATCH', '', {public: true});
    assert.equal(shown.headers.get('Plan-Public'), 'true');
    const answer = await table.ask(null, 'GET', '/public');
    assert.equal(answer.headers.get('Cache-Control'), 'public, max-age=60');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    const text = await answer.text();
    assert.deepEqual(JSON.parse(text), residentsView(await table.read()));
    for (const secret of ['Teamleider', 'Buurtwerker', 'spiegelgesprek', 'Vier brieven', 'point-1']) {
      assert.ok(!text.includes(secret), secret);
    }
    await table.statusOf(table.keys.manage, 'PATCH', '', {public: false});
    assert.equal(await table.statusOf(null, 'GET', '/public'), 404);
  });

  test('a plan that is erased is gone with its keys, and leaves nothing in the database', async () => {
    const table = await fill();
    assert.equal(await table.statusOf(table.keys.manage, 'DELETE', ''), 204);
    for (const path of ['', '/document', '/earlier', '/public']) {
      assert.equal(await table.statusOf(table.keys.manage, 'GET', path), 404);
    }
    assert.equal((await table.send(table.keys.edit, Buffer.from([0, 0]))).status, 404);
  });

  test('after hundreds of changes the plan is as it was made, and a device that was away catches up', async () => {
    const table = await fill();
    const away = await table.readDocument();
    let expected = await table.read();
    for (let turn = 0; turn < 230; turn++) {
      const fields = {wish: `Wens ${turn}.`, order: turn};
      const step = [{kind: 'edit', id: turn % 2 ? 'letter' : 'phone', fields}] as const;
      assert.equal((await table.do(table.keys.edit, step)).status, 200);
      expected = changePlan(expected, step);
    }
    const byId = ({actions}: Plan) => actions.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    assert.deepEqual(byId(await table.read()), byId(expected));
    const after = Buffer.from(Y.encodeStateVector(away)).toString('base64url');
    const news = await table.ask(table.keys.view, 'GET', `/document?after=${after}`);
    Y.applyUpdate(away, new Uint8Array(await news.arrayBuffer()));
    const now = await table.readDocument();
    assert.deepEqual(away.getMap('actions').toJSON(), now.getMap('actions').toJSON());
  });
}
