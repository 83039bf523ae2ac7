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

/**
 * Parts that the first view does not need: a file of their own each, that holds all it needs itself.
 * The first is by which module it is asked for, the second what it is called beside `toegang.js`.
 */
const parts = {
  'model/dist/parsers.js': 'toegang-check.js',
  'transport/dist/collector-part.js': 'toegang-send.js',
};

/** Leaves the parts out of a bundle that asks for them with `import()`. */
function loadPartsLater() {
  return {
    name: 'load-parts-later',
    async resolveDynamicImport(specifier, importer) {
      const {id} = await this.resolve(specifier, importer);
      const part = Object.keys(parts).find((module) => id.endsWith(module));
      return part === undefined ? null : {id: `part:${parts[part]}`, external: true};
    },
  };
}

/** A CMS may print our script tag twice, with other addresses: the second one does nothing. */
function runOnce() {
  const mark = "globalThis[Symbol.for('toegang.js')]";
  return {name: 'run-once', renderChunk: (code) => `if (!${mark}) {\n${mark} = true;\n${code}\n}`};
}

/** Beside each file its hash for `<script integrity>` (Subresource Integrity): `toegang.js.sri`. */
function hashFile() {
  return {
    name: 'hash-file',
    generateBundle(_, bundle) {
      for (const {fileName, code} of Object.values(bundle)) {
        const hash = createHash('sha384').update(code).digest('base64');
        this.emitFile({type: 'asset', fileName: `${fileName}.sri`, source: `sha384-${hash}\n`});
      }
    },
  };
}

const minify = terser({
  module: true,
  ecma: 2022,
  compress: {passes: 4, unsafe_arrows: true, pure_getters: true},
  format: {comments: false},
});

/** What a page downloads: everything in one file, smallest form. Also used to hold the budgets. */
export const bundling = {
  plugins: [loadPartsLater(), shortenLiterals(), nodeResolve({exportConditions: ['production']})],
  onwarn(warning) {
    if (warning.code === 'THIS_IS_UNDEFINED') return; // the helper of TypeScript's decorators
    throw Object.assign(new Error(warning.message), warning);
  },
};
export const outputPlugins = [minify];

/** Where a bundle finds the parts: beside itself. */
export const paths = (id) => id.replace(/^part:/, './');

const bundle = (input, file, once = []) => ({
  ...bundling,
  input: `packages/${input}`,
  output: {file: `dist/${file}`, format: 'es', paths, plugins: [...once, minify, hashFile()]},
});

export default [
  bundle('elements/dist/toegang-elements.js', 'toegang.js', [runOnce()]),
  ...Object.entries(parts).map(([input, file]) => bundle(input, file)),
];
