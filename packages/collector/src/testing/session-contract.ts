import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleTalkContent} from '@toegang/model/samples';
import type {Client} from './client.js';
import {Room} from './room.js';

/** What the interface promises about a group that talks together. */
export function sessionContract(open: () => Client): void {
  test('a coordinator makes a session, and gets once what everybody comes in with', async () => {
    const client = open();
    const made = await client.askAsCoordinator('POST', '/sessions', {title: 'Gesprek'});
    assert.equal(made.status, 201);
    const {id, joinCode, keys} = (await made.json()) as {id: string; joinCode: string; keys: Record<string, string>};
    assert.equal(made.headers.get('Location'), `/api/v1/sessions/${id}`);
    assert.match(joinCode, /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    assert.deepEqual(Object.keys(keys), ['facilitator', 'screen']);
    assert.equal(new Set([joinCode, ...Object.values(keys)]).size, 3);
    assert.equal((await client.ask('POST', '/sessions', {title: 'Gesprek'})).status, 401);
  });

  test('a session begins with the first phase of its format, on content that does not change any more', async () => {
    const room = await Room.open(open());
    const {joinCode, ...session} = await room.read();
    assert.equal(joinCode, room.joinCode);
    assert.deepEqual(session, {
      schema: 'toegang-session/1',
      id: room.id,
      title: 'Gesprek in Voorbeeldstad',
      content: {id: 'sample-talk', version: '1'},
      format: 'theme-talk',
      phase: 'welcome',
      themes: [],
      participants: 0,
      tallies: [],
      points: [],
    });
    const content = await (await room.ask(await room.join(), 'GET', '/content')).json();
    assert.deepEqual(content, sampleTalkContent);
  });

  test('an order that cannot be is refused where it is wrong', async () => {
    const client = open();
    const {formats, ...bare} = sampleTalkContent;
    assert.equal(formats?.length, 2);
    for (const [order, path] of [
      [{}, 'title'],
      [{title: 'x', format: 'dance'}, 'format'],
      [{title: 'x', round: 'none'}, 'round'],
      [{title: 'x', content: {id: 'none', version: '1'}}, 'content'],
      [{title: 'x', content: {id: 'sample', version: '1'}}, 'format'],
      [{title: 'x', content: bare}, 'format'],
      [{title: 'x', content: {...sampleTalkContent, formats: [...formats, ...formats]}}, 'content.formats.2.id'],
      [{title: 'x\u0000'}, 'title'],
      [{title: 'x', retentionDays: 0}, 'retentionDays'],
    ] as const) {
      const refused = await client.askAsCoordinator('POST', '/sessions', order);
      assert.equal(refused.status, 422, path);
      const {problems} = (await refused.json()) as {problems: {path: string}[]};
      assert.equal(problems[0]?.path, path);
    }
  });

  test('content may come with the order, and a round may be talked about', async () => {
    const client = open();
    const round = await client.makeRound();
    const room = await Room.open(client, {round, format: 'read-together', content: {...sampleTalkContent, id: 'own'}});
    const session = await room.read();
    assert.deepEqual(
      [session.round, session.format, session.content.id, session.ownContent],
      [round, 'read-together', 'own', true],
    );
    assert.deepEqual((await room.lead({phase: 'theme', current: 'own-say'})).themes, ['own-say']);
  });

  test('fifteen telephones behind one address join at once with the code, however it is typed', async () => {
    const client = open();
    const room = await Room.open(client);
    const keys = await room.joinMany(15);
    assert.equal(new Set(keys).size, 15);
    assert.equal((await room.read()).participants, 15);
    const typed = room.joinCode.toLowerCase().replace('-', ' ');
    assert.equal((await client.ask('POST', '/sessions/join', {code: typed})).status, 201);
    for (const code of ['2222-2222', '', 'K7QF', "' or 1=1 --"]) {
      assert.equal((await client.ask('POST', '/sessions/join', {code})).status, 404, code);
    }
    for (const body of [{}, {code: 12345678}, {code: 'x'.repeat(41)}, {code: room.joinCode, seat: 'facilitator'}]) {
      assert.equal((await client.ask('POST', '/sessions/join', body)).status, 422, JSON.stringify(body));
    }
  });

  test('a room that is full takes nobody more', async () => {
    const room = await Room.open(open());
    await room.joinMany(100);
    assert.equal((await open().ask('POST', '/sessions/join', {code: room.joinCode})).status, 409);
  });

  test('who asks again hears whether something changed', async () => {
    const room = await Room.open(open());
    const etag = (await room.ask(room.screen, 'GET', '')).headers.get('ETag') ?? '';
    const askAgain = async () =>
      (
        await open().ask('GET', `/sessions/${room.id}`, undefined, {
          Authorization: `Bearer ${room.screen}`,
          'If-None-Match': etag,
        })
      ).status;
    assert.equal(await askAgain(), 304);
    await room.lead({phase: 'questions'});
    assert.equal(await askAgain(), 200);
    assert.equal((await room.ask(room.screen, 'GET', '')).headers.get('Cache-Control'), 'private, no-cache');
  });

  test('the facilitator goes forward and back, opens a theme without dots, and keeps the time', async () => {
    const room = await Room.open(open());
    const phone = await room.join();
    await room.lead({phase: 'theme', current: 'listening', step: 'vote', item: 'listening-1'});
    const {timer} = await room.lead({timer: {command: 'start', seconds: 600}});
    assert.ok(timer?.state === 'running' && timer.endsAt > Date.now());
    const seen = await room.read(phone);
    assert.deepEqual([seen.phase, seen.current, seen.step, seen.item], ['theme', 'listening', 'vote', 'listening-1']);
    assert.deepEqual(seen.timer, timer);
    assert.equal((await room.lead({phase: 'questions'})).phase, 'questions');
    assert.equal((await room.lead({phase: 'close', agreed: 'Wij bellen terug.'})).agreed, 'Wij bellen terug.');
    for (const change of [{phase: 'coffee'}, {current: 'none'}, {step: 'tool'}, {themes: ['findable', 'findable']}]) {
      assert.equal(await room.statusOf(room.facilitator, 'PATCH', '', change), 422, JSON.stringify(change));
    }
  });

  test('a session has a number that grows by one with each change that can be seen, and each answer names it', async () => {
    const room = await Room.open(open());
    const phone = await room.join();
    const first = (await room.read()).revision ?? 0;
    const point = {id: 'p-1', text: 'Bel terug.'};
    for (const [step, key, method, path, body] of [
      [1, room.facilitator, 'PATCH', '', {phase: 'questions'}],
      [0, room.facilitator, 'PATCH', '', {phase: 'questions'}],
      [1, phone, 'POST', '/votes', {on: 'open-find', value: 'agree'}],
      [0, phone, 'POST', '/votes', {on: 'open-find', value: 'disagree'}],
      [1, phone, 'POST', '/points', point],
      [0, phone, 'POST', '/points', point],
      [1, room.facilitator, 'PATCH', '/points/p-1', {toPlan: true}],
      [1, room.facilitator, 'POST', '/reveal', {on: 'open-find'}],
      [0, room.facilitator, 'POST', '/reveal', {on: 'open-find'}],
      [1, phone, 'DELETE', '/points/p-1', undefined],
      [0, phone, 'DELETE', '/points/p-1', undefined],
    ] as const) {
      const before = (await room.read()).revision ?? 0;
      const answer = await room.ask(key, method, path, body);
      await answer.body?.cancel();
      const described = `${method} ${path} ${JSON.stringify(body)}`;
      assert.equal((await room.read()).revision, before + step, described);
      assert.equal(answer.headers.get('Session-Revision'), String(before + step), described);
    }
    assert.equal((await room.read()).revision, first + 6);
  });

  test('a session is erased as a whole, some days after its last change', async () => {
    const client = open();
    const room = await Room.open(client, {retentionDays: 10});
    const other = await Room.open(client, {retentionDays: 10});
    const phone = await room.join();
    await room.vote(phone, 'open-find', 'agree');
    await room.ask(phone, 'POST', '/points', {id: 'p-1', text: 'Bel terug.'});
    const day = client.day;
    try {
      client.day = '2026-11-27';
      await other.lead({phase: 'questions'});
      client.day = '2026-12-01';
      assert.deepEqual(await client.collector.eraseOldSessions(), [room.id]);
      assert.equal(await room.statusOf(phone, 'GET', ''), 404);
      assert.equal((await client.ask('POST', '/sessions/join', {code: room.joinCode})).status, 404);
      assert.equal((await other.read()).phase, 'questions');
    } finally {
      client.day = day;
    }
  });
}
