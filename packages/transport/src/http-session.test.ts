import assert from 'node:assert/strict';
import {afterEach, suite, test} from 'node:test';
import {createHttpSessions} from './http-sessions.js';
import type {KnownSession, SessionAction, SessionLink} from './session-link.js';
import {createManualClock} from './testing/manual-clock.js';
import {refusal, SessionServer} from './testing/session-server.js';

const VOTE: SessionAction = {kind: 'vote', vote: {on: 'open-find', value: 'agree'}};
const POINT: SessionAction = {kind: 'add-point', point: {id: 'one', text: 'Een punt.'}};
const links: SessionLink[] = [];

/** A device in a session, and who keeps that. No WebSocket can be made there. */
function open(server = new SessionServer()): {
  readonly server: SessionServer;
  readonly link: SessionLink;
  readonly clock: ReturnType<typeof createManualClock>;
} {
  const clock = createManualClock();
  const {fetch} = server;
  const link = createHttpSessions({endpoint: 'http://127.0.0.1:9/api/v1', fetch, clock}).open({id: 's-1', key: 'k'});
  links.push(link);
  return {server, link, clock};
}

/** Waits until a device knows that something is so. */
function until(link: SessionLink, isSo: (known: KnownSession) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isSo(link.known)) resolve();
    };
    link.subscribe(look);
    look();
  });
}

const isThere = ({session, content}: KnownSession): boolean => session !== null && content !== null;
const isDone = ({pending}: KnownSession): boolean => pending.length === 0;

afterEach(() => {
  for (const link of links.splice(0)) link.close();
});

suite('a session over HTTP', () => {
  test('is known with its content, and asked for again every few seconds', async () => {
    const {server, link, clock} = open();
    assert.equal(link.known.connection, 'connecting');
    await until(link, isThere);
    assert.equal(link.known.connection, 'live');
    server.keep({phase: 'themes'});
    clock.advance(3000);
    await until(link, ({session}) => session?.phase === 'themes');
  });

  test('is gone when its keeper says so, and not when something in between does', async () => {
    const server = new SessionServer();
    server.look = () => new Response('Not Found', {status: 404});
    const {link, clock} = open(server);
    await until(link, ({connection}) => connection === 'offline');
    server.look = () => refusal(401);
    clock.advance(1000);
    await until(link, ({connection}) => connection === 'gone');
  });

  test('is not what a hotel answers to everything', async () => {
    const server = new SessionServer();
    server.look = () => new Response('<p>Welkom op onze wifi</p>');
    const {link} = open(server);
    await until(link, ({connection}) => connection === 'offline');
    assert.equal(link.known.session, null);
  });

  test('never goes back to an answer that was given earlier and comes late', async () => {
    const {server, link, clock} = open();
    await until(link, isThere);
    const early = Response.json(server.session);
    let answerSlowly: (answer: Response) => void = () => undefined;
    server.look = () => new Promise((resolve) => (answerSlowly = resolve));
    clock.advance(3000);
    server.answers.push(() => server.keep({phase: 'themes'}));
    link.do({kind: 'change', change: {phase: 'themes'}});
    await until(link, isDone);
    server.look = null;
    answerSlowly(early);
    server.answers.push(() => server.keep({phase: 'plan'}));
    link.do({kind: 'change', change: {phase: 'plan'}});
    const seen: unknown[] = [];
    link.subscribe(() => seen.push(link.known.session?.phase));
    await until(link, ({session}) => session?.phase === 'plan');
    assert.ok(!seen.includes('welcome'), seen.join());
  });

  test('goes back when a backup was put back', async () => {
    const {server, link, clock} = open();
    server.session = {...server.session, revision: 9, phase: 'plan'};
    await until(link, isThere);
    server.session = {...server.session, revision: 4, phase: 'themes'};
    clock.advance(3000);
    await until(link, ({session}) => session?.phase === 'themes');
  });
});

suite('what is done on a device', () => {
  test('waits while nobody answers, and is sent later, in order, once each', async () => {
    const {server, link, clock} = open();
    await until(link, isThere);
    server.isDown = true;
    link.do(POINT);
    link.do(VOTE);
    await until(link, ({connection}) => connection === 'offline');
    assert.deepEqual(link.known.pending, [POINT, VOTE]);
    assert.deepEqual(link.known.votes, {'open-find': 'agree'});
    server.isDown = false;
    clock.advance(2000);
    await until(link, isDone);
    assert.deepEqual(server.deeds, [
      'POST /points {"id":"one","text":"Een punt."}',
      'POST /votes {"on":"open-find","value":"agree"}',
    ]);
  });

  test('is sent again when the answer was lost', async () => {
    const {server, link, clock} = open();
    await until(link, isThere);
    server.answers.push(() => null);
    link.do(POINT);
    await until(link, ({connection}) => connection === 'offline');
    clock.advance(2000);
    await until(link, isDone);
    assert.equal(server.deeds.length, 2);
  });

  test('counts as kept only when who keeps the session says so', async () => {
    const {server, link, clock} = open();
    await until(link, isThere);
    server.answers.push(() => new Response('<p>Welkom op onze wifi</p>'));
    link.do(POINT);
    await until(link, ({connection}) => connection === 'offline');
    assert.deepEqual(link.known.pending, [POINT]);
    clock.advance(2000);
    await until(link, isDone);
  });

  test('waits as long as a busy keeper asks', async () => {
    const {server, link, clock} = open();
    await until(link, isThere);
    const {status, headers} = new Response(null, {status: 429, headers: {'Retry-After': '20'}});
    server.answers.push(() => new Response('{}', {status, headers}));
    link.do(POINT);
    await until(link, ({connection}) => connection === 'offline');
    clock.advance(15_000);
    await until(link, ({connection}) => connection === 'live');
    assert.equal(server.deeds.length, 1);
    clock.advance(6000);
    await until(link, isDone);
    assert.equal(server.deeds.length, 2);
  });

  for (const [status, action, reason] of [
    [409, VOTE, 'late'],
    [409, POINT, 'wrong'],
    [422, VOTE, 'wrong'],
    [403, {kind: 'reveal', reveal: {on: 'open-find'}}, 'not-yours'],
    [410, POINT, 'gone'],
    [404, {kind: 'change-point', id: 'one', change: {toPlan: true}}, 'gone'],
    [404, {kind: 'remove-point', id: 'one'}, 'gone'],
  ] as const) {
    test(`is refused as "${reason}" when the answer to "${action.kind}" is ${status}, and then waits no more`, async () => {
      const {server, link} = open();
      await until(link, isThere);
      server.answers.push(() => refusal(status));
      link.do(action);
      await until(link, ({refused}) => refused.length > 0);
      assert.deepEqual([link.known.pending, link.known.votes], [[], {}]);
      const [refused] = link.known.refused;
      assert.deepEqual([refused?.action, refused?.reason], [action, reason]);
      assert.ok(refused);
      link.dismiss(refused);
      assert.deepEqual(link.known.refused, []);
    });
  }

  test('ends nothing but this device when it is closed', async () => {
    const {server, link, clock} = open();
    await until(link, isThere);
    link.close();
    link.do(POINT);
    clock.advance(60_000);
    assert.deepEqual(server.deeds, []);
  });
});

suite('a way into a session', () => {
  const joinWith = (answer: () => Response): ReturnType<ReturnType<typeof createHttpSessions>['join']> => {
    const fetch = (): Promise<Response> => Promise.resolve().then(answer);
    return createHttpSessions({endpoint: 'http://127.0.0.1:9/api/v1', fetch}).join('ABCD-EFGH');
  };
  const failed = (): Response => {
    throw new TypeError('Failed to fetch');
  };

  test('is the id and a key', async () => {
    const entry = await joinWith(() => Response.json({id: 's-1', key: 'k'}, {status: 201}));
    assert.deepEqual(entry, {ok: true, value: {id: 's-1', key: 'k'}});
  });

  for (const [why, answer, reason] of [
    ['nobody knows the code', () => refusal(404), 'unknown'],
    ['it is full', () => refusal(409), 'full'],
    ['too many codes were tried', () => refusal(429), 'busy'],
    ['the code is no code', () => refusal(422), 'refused'],
    ['nobody answers', failed, 'offline'],
    ['somebody else answers', () => new Response('<p>Welkom op onze wifi</p>'), 'offline'],
  ] as const) {
    test(`is "${reason}" when ${why}`, async () => {
      assert.deepEqual(await joinWith(answer), {ok: false, reason, problems: []});
    });
  }
});
