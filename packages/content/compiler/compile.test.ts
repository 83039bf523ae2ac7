import assert from 'node:assert/strict';
import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {parseContentPack, parseScanContent} from '@toegang/model';
import type {SourceFiles} from './join-files.js';
import {smallPack, smallPackWith} from './testing/small-pack.js';

suite('the compile command', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packs-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  async function write(files: SourceFiles): Promise<void> {
    for (const [path, text] of files) {
      const file = join(folder, 'packs', 'small', path);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, text);
    }
  }

  function compile(): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [join(import.meta.dirname, 'compile.js'), folder], {encoding: 'utf8'});
  }

  async function readJson(path: string): Promise<unknown> {
    return JSON.parse(await readFile(join(folder, 'dist', path), 'utf8')) as unknown;
  }

  test('writes modules, and JSON that the model accepts', async () => {
    await write(smallPack());
    const {status, stdout} = compile();
    assert.equal(status, 0);
    assert.equal(stdout, 'packs/small: small 1.0.0, 1 principles, 2 statements\n');
    assert.ok(existsSync(join(folder, 'src', 'data', 'small', 'scan.ts')));

    const whole = parseContentPack(await readJson('small.json'));
    assert.ok(whole.ok && whole.value.sources?.length === 1);
    const scan = await readJson('small/scan.json');
    assert.ok(parseScanContent(scan).ok);
    assert.ok(!Object.hasOwn(scan as object, 'sources'));
    const library = await readJson('small/library.json');
    assert.ok(parseContentPack(library).ok && Object.hasOwn(library as object, 'sources'));
    assert.ok(existsSync(join(folder, 'src', 'data', 'small', 'library.ts')));
  });

  test('writes nothing when a pack is refused, says where, and ends with status 1', async () => {
    await write(smallPackWith('principles/1-early-help.yaml', 'id: early-help-nearby', 'id: early-help-soon'));
    const {status, stderr} = compile();
    assert.equal(status, 1);
    assert.match(stderr, /^packs\/small\/principles\/1-early-help\.yaml:13: statements\.1\.id: .*early-help-soon.*\n$/);
    assert.ok(!existsSync(join(folder, 'src')));
    assert.ok(!existsSync(join(folder, 'dist')));
  });

  test('leaves a module alone that did not change, and removes one that nobody makes any more', async () => {
    await write(smallPack());
    compile();
    const module = join(folder, 'src', 'data', 'small', 'scale.ts');
    const {mtimeMs} = await stat(module);
    await rm(join(folder, 'packs', 'small', 'sources.yaml'));
    await write(smallPackWith('principles/1-early-help.yaml', 'source: page\n', ''));
    await rm(join(folder, 'packs', 'small', 'sources.yaml'));

    assert.equal(compile().status, 0);
    assert.equal((await stat(module)).mtimeMs, mtimeMs);
    assert.ok(!existsSync(join(folder, 'src', 'data', 'small', 'sources.ts')));
  });
});
