import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Client} from './client.js';
import {Room} from './room.js';

/** What the interface promises about votes and points in a session. */
export function voteContract(open: () => Client): void {
  test('of a vote everybody sees how many voted, and totals only once the facilitator reveals them', async () => {
    const room = await Room.open(open());
    const [one = '', two = '', three = ''] = await room.joinMany(3);
    await room.vote(one, 'open-find', 'agree');
    await room.vote(two, 'open-find', 'disagree');
    await room.vote(three, 'open-find', 'disagree');
    for (const key of [room.facilitator, room.screen, one]) {
      const text = await (await room.ask(key, 'GET', '')).text();
      assert.ok(text.includes('"tallies":[{"on":"open-find","voters":3,"revealed":false,"value":null}]'), text);
      assert.ok(!text.includes('disagree'));
    }
    const tally = {on: 'open-find', voters: 3, revealed: true, value: {agree: 1, disagree: 2, depends: 0}};
    assert.deepEqual(await room.reveal('open-find'), tally);
    assert.deepEqual((await room.read(one)).tallies, [tally]);
  });

  test('a vote may change, or be taken back, until it is revealed; then nothing of it changes any more', async () => {
    const room = await Room.open(open());
    const [one = '', two = '', late = ''] = await room.joinMany(3);
    for (const value of ['agree', 'disagree', 'depends', 'depends']) await room.vote(one, 'findable-1', value);
    await room.vote(two, 'findable-1', 'agree');
    await room.vote(two, 'findable-1', null);
    assert.equal((await room.read()).tallies[0]?.voters, 1);
    const tally = await room.reveal('findable-1');
    assert.deepEqual(tally.value, {agree: 0, disagree: 0, depends: 1});
    for (const key of [one, late]) {
      assert.equal(await room.statusOf(key, 'POST', '/votes', {on: 'findable-1', value: 'agree'}), 409);
      assert.equal(await room.statusOf(key, 'POST', '/votes', {on: 'findable-1', value: null}), 409);
    }
    assert.deepEqual(await room.reveal('findable-1', {agree: 5}), tally, 'seen is seen');
    assert.deepEqual((await room.read()).tallies, [tally]);
  });

  test('fifteen who vote at once, each three times, count once each', async () => {
    const room = await Room.open(open());
    const keys = await room.joinMany(15);
    await Promise.all(
      keys.flatMap((key) => ['agree', 'agree', 'agree'].map((value) => room.vote(key, 'together-1', value))),
    );
    assert.deepEqual((await room.reveal('together-1')).value, {agree: 15, disagree: 0, depends: 0});
  });

  test('each divides the dots of the format, and raised hands are added', async () => {
    const room = await Room.open(open());
    const [one = '', two = ''] = await room.joinMany(2);
    await room.vote(one, 'themes', {findable: 2, together: 1});
    await room.vote(two, 'themes', {together: 3});
    for (const value of [
      {findable: 4},
      {findable: 2, together: 2},
      {fitting: 1},
      'findable',
      ['findable'],
      {findable: -1},
    ]) {
      assert.equal(await room.statusOf(one, 'POST', '/votes', {on: 'themes', value}), 422, JSON.stringify(value));
    }
    assert.deepEqual((await room.reveal('themes', {listening: 3})).value, {findable: 2, listening: 3, together: 4});
    assert.equal(await room.statusOf(room.facilitator, 'POST', '/reveal', {on: 'disciplines', hands: {king: 1}}), 422);
  });

  test('what there is no vote on is refused, and so is an option that there is not', async () => {
    const room = await Room.open(open());
    const phone = await room.join();
    for (const [on, value] of [
      ['fitting-1', 'agree'],
      ['findable', 'agree'],
      ['constructor', 'agree'],
      ['open-find', 'maybe'],
      ['open-find', {agree: 1}],
      ['disciplines', 'king'],
      ['open-find', undefined],
    ] as const) {
      assert.equal(await room.statusOf(phone, 'POST', '/votes', {on, value}), 422, `${on} ${JSON.stringify(value)}`);
    }
    assert.deepEqual((await room.read()).tallies, []);
  });

  test('a point is kept once, mended by who wrote it, and chosen for the plan by the facilitator', async () => {
    const room = await Room.open(open());
    const phone = await room.join();
    const point = {id: 'phone-1', text: 'Bel dezelfde dag terug.', theme: 'findable', case: 'case-1'};
    assert.equal(await room.statusOf(phone, 'POST', '/points', point), 201);
    assert.equal(await room.statusOf(phone, 'POST', '/points', point), 200);
    assert.equal(await room.statusOf(phone, 'PATCH', '/points/phone-1', {text: 'Bel terug.'}), 200);
    assert.equal(await room.statusOf(room.facilitator, 'PATCH', '/points/phone-1', {toPlan: true}), 200);
    assert.deepEqual((await room.read()).points, [{...point, text: 'Bel terug.', toPlan: true}]);
    for (const [change, path] of [
      [{theme: 'none'}, 'theme'],
      [{case: 'case-2'}, 'case'],
      [{text: ' '}, 'text'],
      [{text: 'half \ud83d'}, 'text'],
    ] as const) {
      const refused = await room.ask(phone, 'POST', '/points', {...point, id: 'phone-2', ...change});
      assert.equal(refused.status, 422);
      assert.equal(((await refused.json()) as {problems: {path: string}[]}).problems[0]?.path, path);
    }
  });

  test('a point that was taken away does not come back from a telephone that was offline', async () => {
    const room = await Room.open(open());
    const phone = await room.join();
    const point = {id: 'phone-1', text: 'Meneer Bos belt nooit terug.'};
    await room.ask(phone, 'POST', '/points', point);
    assert.equal(await room.statusOf(room.facilitator, 'DELETE', '/points/phone-1'), 204);
    assert.equal(await room.statusOf(room.facilitator, 'DELETE', '/points/phone-1'), 204);
    assert.equal(await room.statusOf(phone, 'POST', '/points', point), 410);
    assert.equal(await room.statusOf(phone, 'PATCH', '/points/phone-1', {text: 'Toch.'}), 410);
    assert.equal(await room.statusOf(phone, 'DELETE', '/points/none'), 404);
    assert.deepEqual((await room.read()).points, []);
  });

  test('thirty points and thirty votes that come at the same moment are all kept', async () => {
    const room = await Room.open(open());
    const keys = await room.joinMany(15);
    await Promise.all(
      keys.flatMap((key, index) => [
        room.vote(key, 'open-find', index < 5 ? 'agree' : 'depends'),
        room.vote(key, 'open-listen', 'agree'),
        room.statusOf(key, 'POST', '/points', {id: `a-${index}`, text: `Punt ${index}.`}),
        room.statusOf(key, 'POST', '/points', {id: `b-${index}`, text: `Nog een punt ${index}.`}),
      ]),
    );
    assert.equal((await room.read()).points.length, 30);
    assert.deepEqual((await room.reveal('open-find')).value, {agree: 5, disagree: 0, depends: 10});
    assert.deepEqual((await room.reveal('open-listen')).value, {agree: 15, disagree: 0, depends: 0});
  });
}
