// Holds what a page has to download. Figures in bytes after brotli, with all that the first view needs.
import assert from 'node:assert/strict';
import {brotliCompressSync} from 'node:zlib';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {bundling, outputPlugins, paths} from '../rollup.config.js';

/** In bytes. Source: docs/decisions/0007-budgets.md */
const budgets = {
  '<toegang-scan> with Lit, its words and the Dutch pack': ['elements/dist/scan/toegang-scan.js', 24_000],
  '<toegang-radar> with Lit, its words and d3': ['elements/dist/radar/toegang-radar.js', 18_000],
  'everything in dist/toegang.js': ['elements/dist/toegang-elements.js', 90_000],
  'the part that speaks with a collector, loaded with an endpoint': ['transport/dist/collector-part.js', 4_000],
  'the part that reads content, loaded for other content than ours': ['model/dist/parsers.js', 6_000],
};

for (const [what, [entry, budget]] of Object.entries(budgets)) {
  test(`${what} stays within ${budget} bytes`, async (context) => {
    const bundle = await rollup({...bundling, input: `packages/${entry}`});
    const {output} = await bundle.generate({format: 'es', paths, plugins: outputPlugins});
    const bytes = output.reduce((sum, file) => sum + brotliCompressSync(file.code ?? '').length, 0);
    context.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= budget, `${bytes} bytes is ${bytes - budget} too many`);
  });
}
