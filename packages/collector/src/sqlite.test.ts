import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, suite} from 'node:test';
import {Client} from './testing/client.js';
import {collectorContract} from './testing/collector-contract.js';
import {migrationContract} from './testing/migration-contract.js';

suite('the collector on SQLite', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'toegang-sqlite-'));
  let client: Client;
  before(async () => {
    client = await Client.open({dataFolder});
  });
  after(async () => {
    await client.collector.close();
    rmSync(dataFolder, {recursive: true});
  });
  collectorContract(() => client);
  suite('after an update', () => {
    migrationContract(() => Promise.resolve({dataFolder: mkdtempSync(join(dataFolder, 'earlier-'))}));
  });
});
