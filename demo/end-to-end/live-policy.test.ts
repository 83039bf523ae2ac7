import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {createCollector, type Collector} from '@toegang/collector';
import {startEngine, type EngineName} from '../../scripts/engines.mjs';

const ENGINES: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

let folder: string;
let collector: Collector;
let url: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toegang-policy-'));
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><html lang="nl"><title>Gesprek</title><p>Gesprek</p></html>',
  );
  collector = await createCollector({dataFolder: join(folder, 'data'), adminToken: 'key', pages: [folder]});
  ({url} = await collector.listen(0));
});
after(async () => {
  await collector.close();
  rmSync(folder, {recursive: true});
});

/** What becomes of a WebSocket in a page: `open`, `refused`, or what was thrown. */
function connect(address: string): Promise<string> {
  return new Promise((resolve) => {
    try {
      const socket = new WebSocket(address);
      socket.onopen = () => resolve('open');
      socket.onerror = () => resolve('refused');
    } catch (error) {
      resolve(String(error));
    }
  });
}

for (const name of ENGINES) {
  test(`in ${name} a page with connect-src 'self' makes a WebSocket to its own origin, and to no other`, async () => {
    const {headers} = await fetch(`${url}/page.html`);
    assert.match(headers.get('content-security-policy') ?? '', /connect-src 'self'(;|$)/);
    const engine = await startEngine(name);
    try {
      await engine.open(`${url}/page.html`);
      const live = `${url.replace('http', 'ws')}/api/v1/live`;
      assert.equal(await engine.run(connect, live), 'open');
      assert.notEqual(await engine.run(connect, live.replace('127.0.0.1', 'localhost')), 'open');
    } finally {
      await engine.close();
    }
  });
}
