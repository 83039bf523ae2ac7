import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseRound, parseScanContent, type Round, type ScanContent} from '@toegang/model';
import {inconsistentContent, longWordsContent, sampleContent} from '@toegang/model/samples';
import {sampleTranslation, type Client} from './client.js';

/** What the interface promises about rounds. */
export function roundsContract(open: () => Client): void {
  test('a coordinator makes a round, which is open from the start', async () => {
    const client = open();
    const made = await client.askAsCoordinator('POST', '/rounds', {title: 'Toegangsscan 2026'});
    const round = (await made.json()) as Round;
    assert.equal(made.status, 201);
    assert.equal(made.headers.get('Location'), `/api/v1/rounds/${round.id}`);
    assert.deepEqual(round, {
      id: round.id,
      title: 'Toegangsscan 2026',
      state: 'open',
      content: {id: 'sample', version: '1'},
      publish: 'on-close',
      minimumGroupSize: 10,
      closedGroup: false,
      invitation: 'link',
      retentionDays: 365,
    });
  });

  test('everybody may see a round, and only a coordinator the list', async () => {
    const client = open();
    const id = await client.makeRound({title: 'Zichtbaar'});
    const shown = parseRound(await (await client.ask('GET', `/rounds/${id}`)).json());
    assert.ok(shown.ok);
    assert.equal(shown.value.title, 'Zichtbaar');
    assert.equal((await client.ask('GET', '/rounds')).status, 401);
    const list = (await (await client.askAsCoordinator('GET', '/rounds')).json()) as Round[];
    assert.ok(list.some((round) => round.id === id));
  });

  test("without the coordinator's key nothing is made or changed", async () => {
    const client = open();
    const id = await client.makeRound();
    for (const authorization of ['', 'Bearer', 'Bearer wrong', 'Basic dGVzdA==']) {
      const headers = {Authorization: authorization};
      const made = await client.ask('POST', '/rounds', {title: 'Stiekem'}, headers);
      const changed = await client.ask('PATCH', `/rounds/${id}`, {state: 'closed'}, headers);
      assert.deepEqual([made.status, changed.status], [401, 401]);
      assert.match(made.headers.get('WWW-Authenticate') ?? '', /^Bearer/);
    }
  });

  test('a round asks what it asked when it was made: a built-in pack by name, or a pack of its own', async () => {
    const client = open();
    const named = await client.makeRound({content: {id: 'sample', version: '1'}});
    const own = await client.makeRound({content: {...longWordsContent, themes: []}});
    const read = async (id: string) => {
      const parsed = parseScanContent(await (await client.ask('GET', `/rounds/${id}/content?lang=nl`)).json());
      assert.ok(parsed.ok);
      return parsed.value;
    };
    assert.deepEqual(await read(named), sampleContent);
    assert.deepEqual(await read(own), longWordsContent);
    const isOwn = async (id: string) => ((await (await client.ask('GET', `/rounds/${id}`)).json()) as Round).ownContent;
    assert.deepEqual([await isOwn(named), await isOwn(own)], [undefined, true]);
  });

  test('a round is asked for in another language by its translation, and in one that is not there as it was made', async () => {
    const client = open();
    const named = await client.makeRound({content: {id: 'sample', version: '1'}});
    const own = await client.makeRound({content: {...sampleContent, title: 'Onze eigen woorden'}});
    const titleIn = async (id: string, lang: string) =>
      ((await (await client.ask('GET', `/rounds/${id}/content?lang=${lang}`)).json()) as ScanContent).title;
    for (const lang of ['en', 'en-GB', 'EN']) assert.equal(await titleIn(named, lang), sampleTranslation.title, lang);
    for (const lang of ['nl', 'nl-BE', 'ar', '']) assert.equal(await titleIn(named, lang), sampleContent.title, lang);
    assert.equal(await titleIn(own, 'en'), 'Onze eigen woorden', 'what a municipality wrote itself has no translation');
  });

  test('a translation has a tag of its own, by which a client knows it again', async () => {
    const client = open();
    const id = await client.makeRound();
    const tagOf = async (lang: string) =>
      (await client.ask('GET', `/rounds/${id}/content?lang=${lang}`)).headers.get('ETag') ?? '';
    const [dutch, english] = [await tagOf('nl'), await tagOf('en')];
    assert.notEqual(dutch, english);
    const again = await client.ask('GET', `/rounds/${id}/content?lang=en`, undefined, {'If-None-Match': english});
    assert.equal(again.status, 304);
  });

  test('a wrong order gets a 422 that names the field, and makes nothing', async () => {
    const client = open();
    const wrong: [object, string][] = [
      [{}, 'title'],
      [{title: ''}, 'title'],
      [{title: 'NUL \u0000'}, 'title'],
      [{title: 'half \ud800'}, 'title'],
      [{title: 'x', minimumGroupSize: 9}, 'minimumGroupSize'],
      [{title: 'x', minimumGroupSize: 4, closedGroup: true}, 'minimumGroupSize'],
      [{title: 'x', publish: 'live'}, 'publish'],
      [{title: 'x', invitation: 'letter'}, 'invitation'],
      [{title: 'x', retentionDays: 0}, 'retentionDays'],
      [{title: 'x', content: {id: 'unknown', version: '1'}}, 'content'],
      [{title: 'x', content: inconsistentContent}, 'content.'],
      [{title: 'x', id: 'mine'}, 'id'],
    ];
    const before = ((await (await client.askAsCoordinator('GET', '/rounds')).json()) as Round[]).length;
    for (const [order, path] of wrong) {
      const answer = await client.askAsCoordinator('POST', '/rounds', order);
      const {problems} = (await answer.json()) as {problems: {path: string}[]};
      assert.equal(answer.status, 422, path);
      assert.ok(
        problems.some((problem) => problem.path.startsWith(path)),
        path,
      );
    }
    assert.equal(((await (await client.askAsCoordinator('GET', '/rounds')).json()) as Round[]).length, before);
  });

  test('a round closes and opens again; asking for the state it is in changes nothing', async () => {
    const client = open();
    const id = await client.makeRound();
    for (const state of ['open', 'closed', 'closed', 'open']) {
      const answer = await client.askAsCoordinator('PATCH', `/rounds/${id}`, {state});
      assert.equal(answer.status, 200);
      assert.equal(((await answer.json()) as Round).state, state);
    }
  });

  test('a try-out takes responses, and opening wipes all of it', async () => {
    const client = open();
    const id = await client.makeRound({publish: 'in-batches'});
    await client.setState(id, 'try-out');
    const response = client.respond(id);
    const {status, receipt} = await client.send(response);
    const withdrawn = client.respond(id);
    await client.ask('DELETE', `/rounds/${id}/responses/${(await client.send(withdrawn)).receipt}`);
    await client.sendMany(id, 'resident', 20);
    assert.equal(await client.countPublished(id, 'resident'), 10);
    assert.equal(status, 201);
    await client.setState(id, 'open');
    assert.equal(await client.countPublished(id, 'resident'), 'too-few');
    assert.equal((await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`)).status, 404);
    assert.equal((await client.send(response)).status, 201, 'it is not known any more');
    assert.equal((await client.send(withdrawn)).status, 201, 'nor is that it was withdrawn');
  });

  test('a round becomes a try-out only while it has no responses, and a try-out is opened before it is closed', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.setState(id, 'try-out');
    assert.equal((await client.askAsCoordinator('PATCH', `/rounds/${id}`, {state: 'closed'})).status, 409);
    await client.setState(id, 'open');
    await client.sendMany(id, 'resident', 1);
    assert.equal((await client.askAsCoordinator('PATCH', `/rounds/${id}`, {state: 'try-out'})).status, 409);
    await client.setState(id, 'closed');
    assert.equal((await client.askAsCoordinator('PATCH', `/rounds/${id}`, {state: 'try-out'})).status, 409);
  });

  test('a state that does not exist is a 422, a round that does not exist a 404', async () => {
    const client = open();
    const id = await client.makeRound();
    assert.equal((await client.askAsCoordinator('PATCH', `/rounds/${id}`, {state: 'paused'})).status, 422);
    assert.equal((await client.askAsCoordinator('PATCH', `/rounds/${id}`, {})).status, 422);
    assert.equal((await client.askAsCoordinator('PATCH', '/rounds/none', {state: 'open'})).status, 404);
    for (const path of ['/rounds/none', '/rounds/none/content', '/rounds/none/results']) {
      assert.equal((await client.ask('GET', path)).status, 404, path);
    }
  });
}
