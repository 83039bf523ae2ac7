import {after, before, suite} from 'node:test';
import {Client} from './testing/client.js';
import {collectorContract} from './testing/collector-contract.js';
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
});
