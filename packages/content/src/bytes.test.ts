import assert from 'node:assert/strict';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

/** What a bundler makes of a module that lives in this package. */
async function bundle(code: string): Promise<string> {
  const entry = join(import.meta.dirname, 'entry.js');
  const virtual = {
    name: 'virtual-entry',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? code : null),
  };
  const build = await rollup({input: entry, plugins: [virtual, nodeResolve()]});
  const {output} = await build.generate({});
  return output[0].code;
}

suite('a page loads only the words that it shows', () => {
  test('a radar gets the names of audiences and principles without statements, explanations and sources', async () => {
    const code = await bundle(`
      import {chartContent} from '@toegang/content/nl/scan.js';
      console.log(chartContent);`);
    assert.match(code, /Transparant en eenvoudig/);
    assert.doesNotMatch(code, /explanation|description/);
    assert.doesNotMatch(code, /clear-and-simple-words/);
    assert.doesNotMatch(code, /https:/);
  });

  test('a plan gets the names of themes and levels without what is talked about', async () => {
    const code = await bundle(`
      import {planContent} from '@toegang/content/nl/plan.js';
      console.log(planContent);`);
    assert.match(code, /Vindbaar en bereikbaar/);
    assert.match(code, /Sociale basis/);
    assert.doesNotMatch(code, /dilemma"|story|Geen printer/);
  });

  test('a scan gets statements without sources', async () => {
    const code = await bundle(`
      import {scanContent} from '@toegang/content/nl/scan.js';
      console.log(scanContent);`);
    assert.match(code, /clear-and-simple-words/);
    assert.doesNotMatch(code, /https:/);
  });
});
