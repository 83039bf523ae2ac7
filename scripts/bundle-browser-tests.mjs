// Puts the browser tests of the elements together for `npm test`: a test file loads some two hundred modules, and to
// fetch them one by one in three engines costs more time than the tests. What they load and in what order stays the same.
import {globSync, readFileSync, rmSync} from 'node:fs';
import {relative} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {BUNDLED_TESTS} from './bundled-tests.mjs';

const from = 'packages/elements/dist';
const files = globSync(`${from}/**/*.test.browser.js`);

/** What went wrong is shown where it stands in the source. */
const readSourceMaps = {
  name: 'read-source-maps',
  load(id) {
    if (!id.includes('/packages/')) return null;
    const code = readFileSync(id, 'utf8');
    const named = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1];
    return named ? {code, map: JSON.parse(readFileSync(new URL(named, `file://${id}`), 'utf8'))} : null;
  },
};

rmSync(BUNDLED_TESTS, {recursive: true, force: true});
const bundle = await rollup({
  input: Object.fromEntries(files.map((file) => [relative(from, file).replace(/\.js$/, ''), file])),
  treeshake: false,
  external: /^\/__web-dev-server/, // what the test runner itself serves
  plugins: [readSourceMaps, nodeResolve({exportConditions: ['development', 'browser']})],
  onwarn(warning) {
    if (warning.code === 'THIS_IS_UNDEFINED') return; // so TypeScript writes decorators
    throw Object.assign(new Error(warning.message), warning);
  },
});
await bundle.write({dir: BUNDLED_TESTS, format: 'es', sourcemap: true, chunkFileNames: 'parts/[name]-[hash].js'});
await bundle.close();
