import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {after, suite, test} from 'node:test';
import {sql} from 'kysely';
import {Client} from '../testing/client.js';
import {Room} from '../testing/room.js';
import {openStorage} from './storage.js';

suite('a file of SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toegang-storage-'));
  after(() => rmSync(folder, {recursive: true}));

  test('waits for the disk, checks its keys, overwrites what it erases, and is its owner’s alone', async () => {
    const address = join(folder, 'new', 'toegang.sqlite');
    const storage = await openStorage({address});
    const ask = async (name: string) => {
      const {rows} = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(storage.queries);
      return Object.values(rows[0] ?? {})[0];
    };
    assert.equal(await ask('journal_mode'), 'wal');
    assert.equal(await ask('synchronous'), 2, 'FULL');
    assert.equal(await ask('foreign_keys'), 1);
    assert.equal(await ask('secure_delete'), 1);
    assert.equal(statSync(address).mode & 0o777, 0o600);
    assert.equal(statSync(join(folder, 'new')).mode & 0o777, 0o700);
    await storage.close();
  });

  test('is brought up to date once, however often it is opened', async () => {
    const address = join(folder, 'again.sqlite');
    await (await openStorage({address})).close();
    const storage = await openStorage({address});
    const {rows} = await sql`select name from kysely_migration`.execute(storage.queries);
    assert.equal(rows.length, 4);
    await storage.close();
  });

  test('does work as a whole or not at all', async () => {
    const storage = await openStorage({address: join(folder, 'whole.sqlite')});
    const half = storage.transact(async (queries) => {
      await queries.insertInto('setting').values({name: 'half', value: 'done'}).execute();
      throw new Error('cut off');
    });
    await assert.rejects(half, /cut off/);
    assert.deepEqual(await storage.queries.selectFrom('setting').selectAll().execute(), []);
    await storage.close();
  });

  test('keeps of a response what was sent, its receipt and its batch, and forgets the order as soon as it can', async () => {
    const dataFolder = join(folder, 'kept');
    const client = await Client.open({dataFolder});
    const round = await client.makeRound({publish: 'in-batches'});
    await client.sendMany(round, 'resident', 20);
    await client.collector.close();
    const file = new DatabaseSync(join(dataFolder, 'toegang.sqlite'));
    const rows = file.prepare('select * from response').all();
    file.close();
    const columns = ['round', 'id', 'receipt', 'audience', 'json', 'position', 'batch', 'on_paper'];
    assert.deepEqual(Object.keys(rows[0] ?? {}), columns);
    const published = rows.filter(({batch}) => batch !== null);
    assert.equal(published.length, 10);
    assert.ok(published.every(({position}) => position === null));
  });

  test('holds of codes only hashes, and of one that did its work nothing', async () => {
    const dataFolder = join(folder, 'codes');
    const client = await Client.open({dataFolder});
    const round = await client.makeRound({invitation: 'codes'});
    const codes = await client.makeCodes(round, 'resident', 3);
    await client.send(client.respond(round), codes[1]);
    await client.collector.close();
    const path = join(dataFolder, 'toegang.sqlite');
    const text = readFileSync(path, 'latin1');
    for (const code of codes) assert.ok(!text.includes(code) && !text.includes(code.replace('-', '')));
    const file = new DatabaseSync(path);
    const rows = file.prepare('select * from invitation_code').all();
    file.close();
    assert.deepEqual(Object.keys(rows[0] ?? {}), ['round', 'hash', 'audience', 'used']);
    assert.equal(rows.length, 2);
  });

  test('holds nothing of a withdrawn response any more, neither in the file nor in its journal', async () => {
    const dataFolder = join(folder, 'withdrawn');
    const client = await Client.open({dataFolder});
    const round = await client.makeRound();
    const {receipt} = await client.send(client.respond(round, {id: 'id-to-forget', remark: 'onvergetelijk'}));
    const read = () =>
      readdirSync(dataFolder)
        .map((name) => readFileSync(join(dataFolder, name), 'latin1'))
        .join('');
    assert.ok(read().includes('onvergetelijk'));
    await client.ask('DELETE', `/rounds/${round}/responses/${receipt}`);
    for (const trace of ['onvergetelijk', 'id-to-forget', receipt]) assert.ok(!read().includes(trace), trace);
    await client.collector.close();
  });

  test('holds of a session no key, of a vote nothing that tells whose it is, and after the reveal no vote at all', async () => {
    const dataFolder = join(folder, 'session');
    const client = await Client.open({dataFolder});
    const room = await Room.open(client);
    const phones = await room.joinMany(3);
    for (const phone of phones) {
      for (const on of ['open-find', 'open-listen']) await room.vote(phone, on, 'disagree');
      await room.vote(phone, 'disciplines', 'policy');
    }
    const path = join(dataFolder, 'toegang.sqlite');
    const readVotes = () => {
      const file = new DatabaseSync(path);
      const rows = file.prepare('select * from session_vote').all();
      file.close();
      return rows;
    };
    const rows = readVotes();
    assert.deepEqual(Object.keys(rows[0] ?? {}), ['session', 'ballot', 'voter', 'json']);
    assert.equal(new Set(rows.map(({voter}) => voter)).size, 9, 'two votes of one telephone have nothing in common');
    await room.reveal('open-find');
    await room.reveal('disciplines');
    assert.deepEqual([...new Set(readVotes().map(({ballot}) => ballot))], ['open-listen']);
    await room.reveal('open-listen');
    const files = readdirSync(dataFolder).map((name) => readFileSync(join(dataFolder, name), 'latin1'));
    for (const trace of [...rows.map(({voter}) => String(voter)), room.facilitator, room.screen, ...phones]) {
      assert.ok(!files.join('').includes(trace));
    }
    await client.collector.close();
  });
});
