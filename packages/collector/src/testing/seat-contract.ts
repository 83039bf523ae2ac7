import assert from 'node:assert/strict';
import {test} from 'node:test';
import {KEY, type Client} from './client.js';
import {Room} from './room.js';

/** Everything that only a facilitator does, as it goes over the wire. */
const FACILITATOR_ACTS: readonly (readonly [method: string, path: string, body?: unknown])[] = [
  ['PATCH', '', {phase: 'plan'}],
  ['PATCH', '', {title: 'Anders'}],
  ['PATCH', '', {themes: ['together']}],
  ['PATCH', '', {current: 'together'}],
  ['PATCH', '', {step: 'talk'}],
  ['PATCH', '', {item: 'findable-2'}],
  ['PATCH', '', {timer: {command: 'start', seconds: 60}}],
  ['PATCH', '', {agreed: 'Niets.'}],
  ['PATCH', '', {}],
  ['POST', '/reveal', {on: 'open-find'}],
  ['POST', '/reveal', {on: 'open-find', hands: {agree: 15}}],
  ['POST', '/reveal', {on: 'themes'}],
  ['PATCH', '/points/of-the-facilitator', {text: 'Anders.'}],
  ['PATCH', '/points/of-another', {text: 'Anders.'}],
  ['PATCH', '/points/of-another', {toPlan: true}],
  ['PATCH', '/points/of-the-sender', {toPlan: true}],
  ['DELETE', '/points/of-the-facilitator'],
  ['DELETE', '/points/of-another'],
];

/** Who may do what in a session, tried at the interface itself. */
export function seatContract(open: () => Client): void {
  async function openBusyRoom(): Promise<{room: Room; sender: string; another: string}> {
    const room = await Room.open(open());
    const [sender = '', another = ''] = await room.joinMany(2);
    await room.lead({phase: 'theme', current: 'findable', step: 'vote', item: 'findable-1'});
    for (const [key, id] of [
      [room.facilitator, 'of-the-facilitator'],
      [another, 'of-another'],
      [sender, 'of-the-sender'],
    ] as const) {
      assert.equal(await room.statusOf(key, 'POST', '/points', {id, text: 'Een punt.'}), 201);
    }
    await room.vote(another, 'open-find', 'disagree');
    return {room, sender, another};
  }

  test('a participant can do nothing that a facilitator can, whatever it sends', async () => {
    const {room, sender} = await openBusyRoom();
    const before = await room.read();
    for (const [method, path, body] of FACILITATOR_ACTS) {
      const described = `${method} ${path} ${JSON.stringify(body)}`;
      assert.equal(await room.statusOf(sender, method, path, body), 403, described);
      assert.deepEqual(await room.read(), before, described);
    }
  });

  test('the screen of the room can do nothing at all', async () => {
    const {room} = await openBusyRoom();
    const before = await room.read();
    for (const [method, path, body] of [
      ...FACILITATOR_ACTS,
      ['POST', '/votes', {on: 'open-find', value: 'agree'}],
      ['POST', '/points', {id: 'of-the-screen', text: 'Een punt.'}],
    ] as const) {
      assert.equal(await room.statusOf(room.screen, method, path, body), 403, `${method} ${path}`);
    }
    assert.deepEqual(await room.read(), before);
  });

  test('without a key, with one of another session, or with that of the coordinator nobody comes in', async () => {
    const {room} = await openBusyRoom();
    const other = await Room.open(open());
    const before = await room.read();
    for (const key of [null, other.facilitator, await other.join(), KEY, room.joinCode, `${room.facilitator}x`]) {
      for (const [method, path, body] of [
        ...FACILITATOR_ACTS,
        ['GET', ''],
        ['HEAD', ''],
        ['GET', '/content'],
        ['POST', '/votes', {on: 'open-find', value: 'agree'}],
        ['POST', '/points', {id: 'of-nobody', text: 'Een punt.'}],
      ] as const) {
        assert.equal(await room.statusOf(key, method, path, body), 401, `${String(key)} ${method} ${path}`);
      }
    }
    assert.deepEqual(await room.read(), before);
  });

  test('nobody can read, change or take back the vote of another', async () => {
    const {room, sender, another} = await openBusyRoom();
    for (const body of [
      {on: 'open-find', value: 'agree', voter: another},
      {on: 'open-find', value: 'agree', key: another},
      {on: 'open-find', value: 'agree', participant: 1},
    ]) {
      assert.equal(await room.statusOf(sender, 'POST', '/votes', body), 422, JSON.stringify(body));
    }
    for (const method of ['GET', 'PATCH', 'DELETE', 'PUT']) {
      for (const key of [sender, another, room.facilitator]) {
        assert.equal(await room.statusOf(key, method, '/votes', method === 'GET' ? undefined : {}), 405, method);
      }
    }
    await room.vote(sender, 'open-find', 'agree');
    await room.vote(sender, 'open-find', null);
    assert.deepEqual((await room.reveal('open-find')).value, {agree: 0, disagree: 1, depends: 0});
  });

  test('the facilitator does not vote; who leads and wants to vote joins as well', async () => {
    const {room} = await openBusyRoom();
    const vote = {on: 'open-listen', value: 'agree'};
    assert.equal(await room.statusOf(room.facilitator, 'POST', '/votes', vote), 403);
    assert.equal(await room.statusOf(await room.join(), 'POST', '/votes', vote), 200);
  });

  test('the code to join with is for the facilitator and the screen; no answer holds a key', async () => {
    const {room, sender} = await openBusyRoom();
    const seen = await Promise.all(
      [room.facilitator, room.screen, sender].map(async (key) => (await room.ask(key, 'GET', '')).text()),
    );
    assert.deepEqual(
      seen.map((text) => text.includes(room.joinCode)),
      [true, true, false],
    );
    for (const text of seen) for (const key of [room.facilitator, room.screen, sender]) assert.ok(!text.includes(key));
  });

  test('an id of a point that somebody else used is refused, and says nothing of whose it is', async () => {
    const {room, sender} = await openBusyRoom();
    const answer = await room.ask(sender, 'POST', '/points', {id: 'of-another', text: 'Van mij.'});
    assert.equal(answer.status, 409);
    assert.equal((await room.read()).points.find(({id}) => id === 'of-another')?.text, 'Een punt.');
  });
}
