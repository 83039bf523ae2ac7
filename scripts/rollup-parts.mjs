// How `toegang.js` and the parts beside it hang together. Source: docs/decisions/0015-parts-that-draw.md
import {createHash} from 'node:crypto';

/** What the file is called that a page names; the parts stand beside it. */
export const MAIN = 'toegang.js';

const PLACE = `globalThis[Symbol.for('${MAIN}')]`;

/**
 * Lets parts use what `toegang.js` holds, Lit first of all. A part never imports it back: under the address that the page
 * uses (`?v=2`) that would be a second copy. `toegang.js` leaves what parts need in one place, under the name of its
 * build, and a part takes it from there. A part of another build finds nothing, and counts as not loaded.
 *
 * A CMS may print our script tag twice, with other addresses: the second one does nothing.
 */
export function shareWithParts() {
  return {
    name: 'share-with-parts',
    renderDynamicImport: ({chunk}) => (chunk?.isEntry === false ? null : {left: 'loadPart(', right: ')'}),
    renderChunk(code, {isEntry}, _, {chunks}) {
      const names = sharedNames(Object.values(chunks));
      return isEntry ? leave(code, names) : take(code, names);
    },
    generateBundle(_, bundle) {
      const files = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const hash = createHash('sha256');
      for (const {code} of files) hash.update(code);
      const build = hash.digest('hex').slice(0, BUILD.length);
      for (const file of files) file.code = file.code.replaceAll(BUILD, build);
    },
  };
}

/** Stands for the name of the build until all is short: which letters a minifier takes depends on all that it reads. */
const BUILD = '@@build@';

/** What parts take, the most wanted first: a low place is fewer bytes in each part that takes from it. */
function sharedNames(chunks) {
  const {exports: names, fileName} = chunks.find((chunk) => chunk.isEntry);
  const takers = (name) => chunks.filter((chunk) => chunk.importedBindings[fileName]?.includes(name)).length;
  return names.toSorted((one, other) => takers(other) - takers(one));
}

/** The exports of `toegang.js` become what it leaves for its parts: a list, because a place costs fewer bytes than a name. */
function leave(code, names) {
  const shared = [];
  const rest = code.replace(/^export \{(.*)\};\s*$/m, (_, list) => {
    for (const [own, name] of readNames(list)) shared[names.indexOf(name)] = own;
    return '';
  });
  return `if (!${PLACE}) {\n${LOAD_PART}\n${rest}\n${PLACE} = {'${BUILD}': [${shared.join()}]};\n}`;
}

/** What a part imports from `toegang.js` it takes from where that left it. */
function take(code, names) {
  const statement = new RegExp(`^import (?:\\{(.*)\\} from )?'(?:\\.\\.?/)+${MAIN}';`, 'm');
  return code.replace(statement, (_, list = '') => {
    const places = readNames(list).map(([name, own]) => `${names.indexOf(name)}: ${own}`);
    return `const {${places.join()}} = ${PLACE}['${BUILD}'];`;
  });
}

/** Pairs of `a as b`; where there is no `as`, both are the same. One of the short names is `as` itself. */
function readNames(list) {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
    .map((item) => /^(\S+)(?: as (\S+))?$/.exec(item))
    .map(([, from, to = from]) => [from, to]);
}

/**
 * Many browsers remember for as long as the page is open that an address could not be loaded; so another try has
 * another address. Source: https://github.com/whatwg/html/issues/6768
 */
const LOAD_PART = `
const tries = {};
const loadPart = (path) => import(tries[path] ? path + '?' + tries[path] : path).catch((error) => {
  tries[path] = (tries[path] ?? 0) + 1;
  throw error;
});`;
