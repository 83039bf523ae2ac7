import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {PublishedResults} from '@toegang/model';
import type {Client} from './client.js';

/** What the interface promises about results. */
export function publishingContract(open: () => Client): void {
  test('an open round that is published on closing says so, and shows nothing', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.sendMany(id, 'resident', 12);
    const results = await client.readResults(id);
    assert.equal(results.open, true);
    assert.equal(await client.countPublished(id, 'resident'), 'round-open');
    assert.ok(results.principles.every(({value}) => value.kind === 'hidden'));
  });

  test('a closed round with 9 residents says that these are too few; with 10 it shows them', async () => {
    const client = open();
    for (const [count, expected] of [
      [9, 'too-few'],
      [10, 10],
    ] as const) {
      const id = await client.makeRound();
      await client.sendMany(id, 'resident', count);
      await client.setState(id, 'closed');
      assert.equal(await client.countPublished(id, 'resident'), expected);
      assert.equal((await client.readResults(id)).open, false);
    }
  });

  test('a closed group of five is shown when the round was made for it', async () => {
    const client = open();
    const id = await client.makeRound({closedGroup: true, minimumGroupSize: 5});
    await client.sendMany(id, 'staff', 5);
    await client.setState(id, 'closed');
    assert.equal(await client.countPublished(id, 'staff'), 5);
  });

  test('in batches the newest ten residents wait, and the ten before them appear together', async () => {
    const client = open();
    const id = await client.makeRound({publish: 'in-batches'});
    await client.sendMany(id, 'resident', 19);
    assert.equal(await client.countPublished(id, 'resident'), 'too-few');
    await client.sendMany(id, 'resident', 1);
    assert.equal(await client.countPublished(id, 'resident'), 10);
    await client.sendMany(id, 'resident', 9);
    assert.equal(await client.countPublished(id, 'resident'), 10);
    await client.sendMany(id, 'resident', 1);
    assert.equal(await client.countPublished(id, 'resident'), 20);
    await client.setState(id, 'closed');
    assert.equal(await client.countPublished(id, 'resident'), 30);
  });

  test('after opening again only a further full batch is added', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.sendMany(id, 'resident', 12);
    await client.setState(id, 'closed');
    await client.setState(id, 'open');
    await client.sendMany(id, 'resident', 9);
    await client.setState(id, 'closed');
    assert.equal(await client.countPublished(id, 'resident'), 12);
    await client.setState(id, 'open');
    await client.sendMany(id, 'resident', 1);
    await client.setState(id, 'closed');
    assert.equal(await client.countPublished(id, 'resident'), 22);
  });

  test('the published numbers follow withdrawals only when five are gone, and disappear below the minimum', async () => {
    const client = open();
    const id = await client.makeRound();
    const receipts = await client.sendMany(id, 'resident', 16);
    await client.setState(id, 'closed');
    const counts: (number | string)[] = [];
    for (const receipt of receipts.slice(0, 7)) {
      await client.ask('DELETE', `/rounds/${id}/responses/${receipt}`);
      counts.push(await client.countPublished(id, 'resident'));
    }
    assert.deepEqual(counts, [16, 16, 16, 16, 11, 11, 'too-few']);
  });

  test('a publication has a strong tag that stays the same until another publication is made', async () => {
    const client = open();
    const id = await client.makeRound();
    const path = `/rounds/${id}/results`;
    const first = await client.ask('GET', path);
    const tag = first.headers.get('ETag') ?? '';
    assert.match(tag, /^"[\w-]+"$/);
    assert.match(first.headers.get('Cache-Control') ?? '', /^public, max-age=\d+$/);
    await client.sendMany(id, 'resident', 10);
    const known = await client.ask('GET', path, undefined, {'If-None-Match': `"other", ${tag}`});
    assert.equal(known.status, 304);
    assert.equal(await known.text(), '');
    await client.setState(id, 'closed');
    const changed = await client.ask('GET', path, undefined, {'If-None-Match': tag});
    assert.equal(changed.status, 200);
    assert.notEqual(changed.headers.get('ETag'), tag);
  });

  test('?audience= narrows what is shown, and never widens it', async () => {
    const client = open();
    const id = await client.makeRound();
    await client.sendMany(id, 'resident', 10);
    await client.sendMany(id, 'staff', 9);
    await client.setState(id, 'closed');
    const all = await client.readResults(id);
    const staff = await client.readResults(id, '?audience=staff');
    assert.deepEqual(
      staff.audiences,
      all.audiences.filter(({audience}) => audience === 'staff'),
    );
    assert.deepEqual(
      staff.statements,
      all.statements.filter(({audience}) => audience === 'staff'),
    );
    assert.deepEqual(staff.gaps, []);
    assert.ok(staff.principles.every(({value}) => value.kind === 'hidden'));
    const both = await client.readResults(id, '?audience=staff&audience=resident');
    assert.deepEqual(both.gaps, all.gaps);
    for (const audience of ['nobody', '', '__proto__']) {
      assert.equal((await client.ask('GET', `/rounds/${id}/results?audience=${audience}`)).status, 400);
    }
  });

  test('reading results does not look at a single response', async () => {
    const client = open();
    const id = await client.makeRound({publish: 'in-batches'});
    await client.sendMany(id, 'resident', 20);
    client.queries.length = 0;
    for (const query of ['', '?audience=resident', '?audience=all']) await client.readResults(id, query);
    assert.equal(client.queries.length, 3, 'one query each');
    assert.deepEqual(
      client.queries.filter((text) => /response|ledger/.test(text)),
      [],
    );
  });

  test('closing and sending at once: what was taken before closing is published, and nothing else', async () => {
    const client = open();
    for (const publish of ['on-close', 'in-batches']) {
      const id = await client.makeRound({publish});
      await client.sendMany(id, 'resident', 10);
      const sending = Array.from({length: 30}, () => client.send(client.respond(id)));
      const closing = client.setState(id, 'closed');
      const answers = await Promise.all(sending);
      await closing;
      const taken = answers.filter(({status}) => status === 201).length;
      assert.equal(taken + answers.filter(({status}) => status === 409).length, 30);
      assert.equal(await client.countPublished(id, 'resident'), 10 + taken);
    }
  });

  test('results never hold an id, a receipt, a reason or a remark', async () => {
    const client = open();
    const id = await client.makeRound();
    const receipts = await client.sendMany(id, 'resident', 30);
    await client.setState(id, 'closed');
    const text = await (await client.ask('GET', `/rounds/${id}/results`)).text();
    const {priorities} = JSON.parse(text) as PublishedResults;
    assert.ok(priorities.some(({value}) => value.kind === 'shown'));
    for (const secret of [...receipts, 'response-', 'drie keer lezen', 'heel aardig'])
      assert.ok(!text.includes(secret));
  });
}
