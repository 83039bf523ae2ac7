import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import pg from 'pg';
import {Client} from './testing/client.js';
import {collectorContract} from './testing/collector-contract.js';
import {migrationContract} from './testing/migration-contract.js';
import {startPostgres} from './testing/postgres-server.js';

const server = await startPostgres();
const skip = 'reason' in server && server.reason;

suite('the collector on PostgreSQL', {skip}, () => {
  let client: Client;
  before(async () => {
    if ('reason' in server) return;
    client = await Client.open({databaseUrl: await server.makeDatabase()});
  });
  after(async () => {
    await client.collector.close();
    if ('stop' in server) await server.stop();
  });
  collectorContract(() => client);
  suite('after an update', () => {
    migrationContract(async () => ('reason' in server ? {} : {databaseUrl: await server.makeDatabase()}));
  });

  test('no row that a code left behind was written together with the response that it let in', async () => {
    if ('reason' in server) return;
    const databaseUrl = await server.makeDatabase();
    const own = await Client.open({databaseUrl});
    const round = await own.makeRound({invitation: 'codes'});
    const codes = await own.makeCodes(round, 'resident', 5);
    for (const code of codes.slice(0, 3)) assert.equal((await own.send(own.respond(round), code)).status, 201);
    await own.collector.close();
    const database = new pg.Client({connectionString: databaseUrl});
    await database.connect();
    const {rows: written} = await database.query(
      'select r.id from response r join invitation_code c on r.xmin = c.xmin',
    );
    const {rows: left} = await database.query('select hash from invitation_code');
    await database.end();
    assert.deepEqual([written.length, left.length], [0, 2], 'a code that did its work is gone');
  });
});
