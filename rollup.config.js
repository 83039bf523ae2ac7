import {createHash} from 'node:crypto';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';

/** Shortens html`` and css`` literals; a file that it cannot read is an error of the build. */
function shortenLiterals() {
  return {
    name: 'shorten-literals',
    transform: {
      filter: {id: /packages\/[^/]+\/dist\/.*\.js$/, code: /\b(?:html|svg|css)\s*`/},
      handler: async (code, id) => (await minifyHTMLLiterals(code, {fileName: id})) ?? null,
    },
  };
}

/** A CMS may print our script tag twice, with other addresses: the second one does nothing. */
function runOnce() {
  const mark = "globalThis[Symbol.for('toegang.js')]";
  return {name: 'run-once', renderChunk: (code) => `if (!${mark}) {\n${mark} = true;\n${code}\n}`};
}

/** Beside each file its hash for `<script integrity>` (Subresource Integrity). */
function hashFiles() {
  return {
    name: 'hash-files',
    generateBundle(_, bundle) {
      const scripts = Object.values(bundle).filter(({type}) => type === 'chunk');
      const hashes = scripts.map(({fileName, code}) => [
        fileName,
        `sha384-${createHash('sha384').update(code).digest('base64')}`,
      ]);
      this.emitFile({
        type: 'asset',
        fileName: 'integrity.json',
        source: JSON.stringify(Object.fromEntries(hashes), null, 2),
      });
    },
  };
}

const minify = terser({
  module: true,
  ecma: 2022,
  compress: {passes: 2, unsafe_arrows: true, pure_getters: true},
  format: {comments: false},
});

/** What a page downloads: everything in one file, smallest form. Also used to hold the budgets. */
export const bundling = {
  plugins: [shortenLiterals(), nodeResolve({exportConditions: ['production']})],
  onwarn(warning) {
    if (warning.code === 'THIS_IS_UNDEFINED') return; // the helper of TypeScript's decorators
    throw Object.assign(new Error(warning.message), warning);
  },
};
export const outputPlugins = [minify];

export default {
  ...bundling,
  input: 'packages/elements/dist/toegang-elements.js',
  output: {file: 'dist/toegang.js', format: 'es', plugins: [runOnce(), minify, hashFiles()]},
};
