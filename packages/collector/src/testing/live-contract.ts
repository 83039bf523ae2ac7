import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import * as Y from 'yjs';
import type {Listening} from '../server.js';
import {KEY, type Client} from './client.js';
import {ABOUT, block, Looker, number, text} from './looker.js';
import {Room} from './room.js';

/** What devices see of a session while it changes, and that they can do no more than look. */
export function liveContract(open: () => Client): void {
  let server: Listening;
  let address: string;
  before(async () => {
    server = await open().collector.listen(0);
    address = `${server.url}/api/v1`;
  });
  after(() => server.close());

  /** The session as the interface gives it to a participant: what every seat may see. */
  const readShown = async (room: Room): Promise<Record<string, unknown>> => {
    const entries = Object.entries(await room.read());
    return Object.fromEntries(entries.filter(([field]) => field !== 'joinCode'));
  };
  const seesAll = (looker: Looker, shown: Record<string, unknown>): Promise<void> =>
    looker.until(() => looker.session?.['revision'] === shown['revision']);

  test('every seat sees the session as it is, and every change of it', async () => {
    const room = await Room.open(open());
    const participant = await room.join();
    const lookers = await Promise.all(
      [room.facilitator, room.screen, participant].map((key) => Looker.open(address, room.id, key)),
    );
    const change = async (act: () => Promise<unknown>): Promise<void> => {
      await act();
      const shown = await readShown(room);
      for (const looker of lookers) {
        await seesAll(looker, shown);
        assert.deepEqual(looker.session, shown);
      }
    };
    await change(() => Promise.resolve());
    await change(() =>
      room.lead({phase: 'theme', themes: ['together', 'findable'], current: 'findable', step: 'vote'}),
    );
    await change(() => room.lead({timer: {command: 'start', seconds: 60}}));
    await change(() => room.join());
    await change(() => room.vote(participant, 'findable-1', 'agree'));
    await change(() => room.reveal('findable-1', {disagree: 2}));
    for (const id of ['one', 'two', 'three']) {
      await change(() => room.ask(participant, 'POST', '/points', {id, text: `Punt ${id}.`}));
    }
    await change(() => room.ask(room.facilitator, 'PATCH', '/points/two', {toPlan: true}));
    await change(() => room.ask(participant, 'DELETE', '/points/one'));
    await change(() => room.lead({themes: ['findable', 'together'], step: null, timer: {command: 'stop'}}));
    for (const looker of lookers) looker.close();
  });

  test('neither the code to join with, nor a key, nor what anybody votes is in anything that is sent', async () => {
    const room = await Room.open(open());
    const participant = await room.join();
    const screen = await Looker.open(address, room.id, room.screen);
    const byHand = await room.ask(room.facilitator, 'PATCH', '', {phase: 'questions'});
    await byHand.body?.cancel();
    await room.vote(participant, 'open-find', 'disagree');
    await seesAll(screen, await readShown(room));
    assert.deepEqual(screen.session?.['tallies'], [{on: 'open-find', voters: 1, revealed: false, value: null}]);
    const all = Buffer.concat(screen.heard).toString('latin1');
    for (const secret of [room.joinCode, room.facilitator, room.screen, participant, 'disagree']) {
      assert.ok(!all.includes(secret), secret);
    }
    screen.close();
  });

  test('another choice in a vote that was cast already is seen by nobody', async () => {
    const room = await Room.open(open());
    const participant = await room.join();
    await room.vote(participant, 'open-find', 'disagree');
    const screen = await Looker.open(address, room.id, room.screen);
    const seen = screen.session;
    const heard = screen.heard.length;
    await room.vote(participant, 'open-find', 'agree');
    await screen.settle();
    assert.deepEqual(screen.session, seen);
    assert.ok(screen.heard.length - heard <= 2, 'only what was asked for');
    screen.close();
  });

  test('one vote more costs each device little, also when a hundred points are on the wall', async () => {
    const room = await Room.open(open());
    const participant = await room.join();
    for (let index = 0; index < 100; index++) {
      const point = {id: `point-${index}`, text: 'Iedereen belt dezelfde dag nog terug. '.repeat(3)};
      assert.equal(await room.statusOf(participant, 'POST', '/points', point), 201);
    }
    const screen = await Looker.open(address, room.id, room.screen);
    const before = screen.bytes;
    await room.vote(participant, 'open-find', 'agree');
    await seesAll(screen, await readShown(room));
    const cost = screen.bytes - before;
    assert.ok(cost < 300, `${cost} bytes`);
    screen.close();
  });

  test('who has no key of this session sees nothing of it', async () => {
    const room = await Room.open(open());
    const elsewhere = await Room.open(open());
    for (const [name, key] of [
      [`session/${room.id}`, ''],
      [`session/${room.id}`, 'guessed'],
      [`session/${room.id}`, KEY],
      [`session/${room.id}`, elsewhere.facilitator],
      ['session/unknown', room.facilitator],
      [`session/${room.id}/`, room.facilitator],
      [`plan/${room.id}`, room.facilitator],
      [room.id, room.facilitator],
    ] as const) {
      const looker = await Looker.connect(address, name);
      looker.sayKey(key);
      looker.askAll();
      await looker.until(() => looker.said.length > 0);
      assert.deepEqual(looker.said, ['denied'], `${name} ${key}`);
      assert.equal(looker.session, null);
      assert.equal(looker.heard.length, 1);
      looker.close();
    }
  });

  test('what a device writes into the document is never taken in, whatever its key', async () => {
    const room = await Room.open(open());
    const participant = await room.join();
    await room.lead({phase: 'theme', current: 'findable'});
    const before = await room.read();
    for (const key of [room.facilitator, room.screen, participant]) {
      const [writer, other] = await Promise.all([
        Looker.open(address, room.id, key),
        Looker.open(address, room.id, room.screen),
      ]);
      const seen = other.session;
      const heard = other.heard.length;
      writer.tryToWrite((fields) => fields.set('phase', 'close'));
      writer.tryToWrite((fields) => (fields.get('points') as Y.Array<unknown>).push([{id: 'x', text: 'Van mij.'}]));
      writer.tryToWrite((fields) => fields.clear());
      await writer.settle();
      assert.equal(other.heard.length, heard, 'the others hear nothing of it');
      await other.settle();
      assert.deepEqual(other.session, seen);
      const late = await Looker.open(address, room.id, participant);
      assert.deepEqual(late.session, seen);
      assert.deepEqual(await room.read(), before);
      for (const looker of [writer, other, late]) looker.close();
    }
  });

  test('a device cannot tell the others anything', async () => {
    const room = await Room.open(open());
    const other = await Looker.open(address, room.id, room.screen);
    const heard = other.heard.length;
    const writer = await Looker.open(address, room.id, room.facilitator);
    // one client with a state, as y-protocols writes it: how many, who, how often, what
    const presence = Buffer.concat([number(1), number(7), number(1), text('{"name":"de wethouder"}')]);
    writer.say(ABOUT.awareness, block(presence));
    writer.say(ABOUT.stateless, text('hoi'));
    await writer.settle();
    writer.say(ABOUT.broadcast, text('hoi'));
    await writer.until(() => writer.said.includes('closed'));
    await other.settle();
    assert.ok(
      !Buffer.concat(other.heard.slice(heard))
        .toString('latin1')
        .match(/wethouder|hoi/),
    );
    const late = await Looker.open(address, room.id, room.screen);
    assert.ok(!Buffer.concat(late.heard).toString('latin1').includes('wethouder'));
    for (const looker of [writer, other, late]) looker.close();
  });

  // https://github.com/ueberdosis/hocuspocus/issues/124
  test('what is sent before, with and after a refused key is never taken in', async () => {
    const room = await Room.open(open());
    const before = await readShown(room);
    const writer = await Looker.connect(address, `session/${room.id}`);
    const write = (): void => writer.tryToWrite((fields) => fields.set('intruder', true));
    write();
    writer.sayKey('guessed');
    write();
    await writer.until(() => writer.said.includes('denied'));
    write();
    writer.sayKey(room.screen);
    write();
    await writer.until(() => writer.said.includes('authenticated'));
    await writer.settle();
    const other = await Looker.open(address, room.id, room.screen);
    assert.deepEqual(other.session, before);
    assert.deepEqual(await readShown(room), before);
    for (const looker of [writer, other]) looker.close();
  });

  // https://github.com/ueberdosis/hocuspocus/issues/944
  test('a good key after a bad one opens the session, over the same connection', async () => {
    const room = await Room.open(open());
    const looker = await Looker.connect(address, `session/${room.id}`);
    looker.sayKey('guessed');
    await looker.until(() => looker.said.includes('denied'));
    looker.sayKey(room.screen);
    looker.askAll();
    await looker.until(() => looker.session !== null);
    assert.deepEqual(looker.session, await readShown(room));
    looker.close();
  });

  test('a session that is erased ends for who looks at it', async () => {
    const client = open();
    const room = await Room.open(client, {retentionDays: 1});
    const looker = await Looker.open(address, room.id, room.screen);
    const today = client.day;
    client.day = '2126-11-21';
    await client.collector.eraseOldSessions();
    client.day = today;
    await looker.until(() => looker.said.includes('closed'));
    looker.sayKey(room.screen);
    await looker.until(() => looker.said.includes('denied'));
    looker.close();
  });

  test('who sends too much is sent away, and nobody else notices', async () => {
    const room = await Room.open(open());
    const other = await Looker.open(address, room.id, room.screen);
    const large = await Looker.open(address, room.id, room.facilitator);
    large.say(ABOUT.stateless, text('x'.repeat(70_000)));
    await large.untilBroken();
    const fast = await Looker.open(address, room.id, room.facilitator);
    for (let count = 0; count < 500; count++) fast.askAll();
    await fast.untilBroken();
    await room.lead({phase: 'questions'});
    await other.until(() => other.session?.['phase'] === 'questions');
    other.close();
  });
}
