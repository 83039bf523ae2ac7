// Makes the html`` and css`` literals of our own modules short.
import {minifyHTMLLiterals} from 'minify-literals';

/** Shortens the literals of every module of ours in a bundle; a file that it cannot read is an error of the build. */
export function shortenLiterals() {
  return {
    name: 'shorten-literals',
    transform: {
      filter: {id: /packages\/[^/]+\/dist\/.*\.js$/, code: /\b(?:html|svg|css)\s*`/},
      handler: async (code, id) => (await shorten(code, id)) ?? null,
    },
  };
}

/**
 * In `[slot^='-']` an escape takes the place of the quotes, and JavaScript would swallow it: what is left is no
 * selector, and a browser leaves out the whole rule.
 */
async function shorten(code, fileName) {
  const result = await minifyHTMLLiterals(code, {fileName});
  return result && {...result, code: result.code.replaceAll(/(\[[\w-]+[~|^$*]?=)\\(?!\\)/g, String.raw`$1\\`)};
}
