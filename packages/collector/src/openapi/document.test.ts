import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {BASE_PATH, createApp, type AppOptions} from '../app.js';
import {Client} from '../testing/client.js';
import {openApiDocument} from './document.js';

test('every schema that the document points to is in it', () => {
  const known = Object.keys(openApiDocument.components.schemas).map((name) => `#/components/schemas/${name}`);
  const pointers = [...JSON.stringify(openApiDocument).matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer]) => pointer);
  assert.ok(pointers.length > 50);
  assert.deepEqual(
    [...new Set(pointers)].filter((pointer) => !known.includes(pointer ?? '')),
    [],
  );
});

test('what the document describes is what is answered: no address and no method more or less', async (context) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'toegang-openapi-'));
  const client = await Client.open({dataFolder});
  context.after(async () => {
    await client.collector.close();
    rmSync(dataFolder, {recursive: true});
  });
  const round = await client.makeRound();
  for (const [path, operations] of Object.entries(openApiDocument.paths)) {
    const described = Object.keys(operations).filter((method) => method !== 'parameters');
    const address = path.replace('{round}', round).replace('{receipt}', '7777-7777-7777-7777').replace('{answer}', 'a');
    const {status, headers} = await client.ask('OPTIONS', address);
    assert.equal(status, 204, path);
    const allowed = headers.get('Allow')?.toLowerCase().split(', ') ?? [];
    assert.deepEqual(allowed.filter((method) => !['head', 'options'].includes(method)).sort(), described.sort(), path);
  }
});

test('every address that is answered is described', () => {
  const {routes} = createApp({} as AppOptions);
  const answered = routes
    .map(({path}) => path)
    .filter((path) => path.startsWith(BASE_PATH) && !path.endsWith('*'))
    .map((path) => path.slice(BASE_PATH.length).replace(/:(\w+)/g, '{$1}'));
  assert.deepEqual([...new Set(answered)].sort(), Object.keys(openApiDocument.paths).sort());
});
