import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, suite, test} from 'node:test';
import {Client} from '../testing/client.js';
import {Looker} from '../testing/looker.js';
import {Room} from '../testing/room.js';

suite('live sessions on a port', () => {
  const folders: string[] = [];
  const clients: Client[] = [];
  const makeFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'toegang-live-'));
    folders.push(folder);
    return folder;
  };
  const start = async (options: Parameters<typeof Client.open>[0]): Promise<{client: Client; address: string}> => {
    const client = await Client.open(options);
    clients.push(client);
    const {url} = await client.collector.listen(0);
    return {client, address: `${url}/api/v1`};
  };
  afterEach(async () => {
    await Promise.all(clients.splice(0).map(({collector}) => collector.close()));
    for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
  });

  /** What is answered to who asks for a WebSocket. */
  const askUpgrade = (address: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = request(address, {
        headers: {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        },
      });
      asked.on('upgrade', (_, socket) => {
        socket.destroy();
        resolve(101);
      });
      asked.on('response', ({statusCode = 0}) => resolve(statusCode));
      asked.on('error', reject);
      asked.end();
    });

  test('a WebSocket is made at /api/v1/live and nowhere else', async () => {
    const {address} = await start({dataFolder: makeFolder()});
    assert.equal(await askUpgrade(`${address}/live`), 101);
    for (const path of ['', '/lives', '/live/', '/sessions', '/../live']) {
      assert.equal(await askUpgrade(`${address}${path}`), 404, path);
    }
  });

  test('an address that asks for WebSockets too fast is told to wait', async () => {
    const {address} = await start({dataFolder: makeFolder(), rateLimit: {burst: 3, perSecond: 0.01}});
    const answers = [];
    for (let count = 0; count < 5; count++) answers.push(await askUpgrade(`${address}/live`));
    assert.deepEqual(answers, [101, 101, 101, 429, 429]);
  });

  test('a change that another process keeps in the same database is seen as well', async () => {
    const dataFolder = makeFolder();
    const one = await start({dataFolder});
    const other = await start({dataFolder});
    const room = await Room.open(one.client);
    const looker = await Looker.open(other.address, room.id, room.screen);
    await room.lead({phase: 'themes'});
    await looker.until(() => looker.session?.['phase'] === 'themes');
  });

  test('a collector that stops lets go of who looks', async () => {
    const {client, address} = await start({dataFolder: makeFolder()});
    const room = await Room.open(client);
    const looker = await Looker.open(address, room.id, room.screen);
    await client.collector.close();
    await looker.untilBroken();
    assert.ok(!looker.isOpen);
  });

  test('whoever only looks writes nothing in the database', async () => {
    const {client, address} = await start({dataFolder: makeFolder()});
    const room = await Room.open(client);
    client.queries.length = 0;
    const looker = await Looker.open(address, room.id, room.screen);
    await looker.settle();
    assert.ok(client.queries.length > 0);
    assert.deepEqual(
      client.queries.filter((query) => !query.startsWith('select')),
      [],
    );
  });
});
