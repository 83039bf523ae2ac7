import {createHash} from 'node:crypto';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {oneDecorate} from './scripts/one-decorate.mjs';
import {MAIN, shareWithParts} from './scripts/rollup-parts.mjs';
import {shortenLiterals} from './scripts/shorten-literals.mjs';

/**
 * Parts that the first view does not need, each a file of its own. The first is which module is asked for with
 * `import()`, the second what it is called beside `toegang.js`.
 */
const parts = {
  'model/dist/parsers.js': 'toegang-check.js',
  'transport/dist/http-client.js': 'toegang-fetch.js',
  'elements/dist/ui/contrast-watch.js': 'toegang-guard.js',
  'transport/dist/collector-part.js': 'toegang-send.js',
  'elements/dist/ui/speaker.js': 'toegang-speak.js',
  'elements/dist/words/en/words.js': 'words/en.js',
  'elements/dist/words/en/report-words.js': 'words/en-report.js',
  'content/dist/data/en/scan.js': 'content/en.js',
  'content/dist/data/nl/library.js': 'content/nl-library.js',
  'content/dist/data/en/library.js': 'content/en-library.js',
  'elements/dist/scan/scan-end.js': 'toegang-scan-end.js',
  'elements/dist/scan/personal-data.js': 'toegang-scan-care.js',
  'domain/dist/personal-data.js': 'toegang-personal-data.js',
  'elements/dist/ui/qr.js': 'toegang-qr.js',
  'elements/dist/results/export/export-files.js': 'toegang-export.js',
  'elements/dist/context/files/word-file.js': 'toegang-word.js',
  'elements/dist/answers/answers-view.js': 'toegang-answers.js',
  'elements/dist/improvement-points/points-view.js': 'toegang-points.js',
  'elements/dist/radar/radar-more.js': 'toegang-radar-more.js',
  'elements/dist/coordinator/desk.js': 'toegang-desk.js',
  'elements/dist/words/en/coordinator.js': 'words/en-desk.js',
  'elements/dist/radar/radar-compare.js': 'toegang-compare.js',
  'elements/dist/talk-plate/talk-view.js': 'toegang-talk.js',
  'elements/dist/words/en/talk-plate.js': 'words/en-talk.js',
  'content/dist/data/nl/talk.js': 'content/nl-talk.js',
  'content/dist/data/nl/plan-content.js': 'content/nl-plan.js',
  'content/dist/data/en/plan-content.js': 'content/en-plan.js',
  'elements/dist/results/report-view.js': 'toegang-results.js',
  'elements/dist/session/session-view.js': 'toegang-session.js',
  'elements/dist/plan-board/plan-view.js': 'toegang-plan.js',
  'elements/dist/plan-board/door/door.js': 'toegang-plan-door.js',
  'elements/dist/plan-board/drag/moving.js': 'toegang-plan-move.js',
  'elements/dist/plan-board/finding.js': 'toegang-plan-find.js',
  'elements/dist/plan-board/action-form.js': 'toegang-plan-form.js',
  'elements/dist/plan-board/bring/bring-part.js': 'toegang-plan-bring.js',
  'elements/dist/plan-board/bring/plan-files.js': 'toegang-plan-files.js',
  'elements/dist/plan-board/plan-more.js': 'toegang-plan-more.js',
  'elements/dist/words/en/plan.js': 'words/en-plan.js',
  'elements/dist/words/en/plan-bring-part.js': 'words/en-plan-bring.js',
  'elements/dist/words/en/session.js': 'words/en-session.js',
  'content/dist/data/nl/session.js': 'content/nl-session.js',
  'transport/dist/look-live.js': 'toegang-live.js',
  'transport/dist/plan-part.js': 'toegang-plan-live.js',
};

/** What a few parts share and `toegang.js` does not need. The first is one of the modules in it. */
const shared = {
  'model/dist/plan-limits.js': 'toegang-limits.js',
  'yjs/dist/yjs.mjs': 'toegang-merge.js',
  'transport/dist/live-line.js': 'toegang-line.js',
  // parts of their own, of which other parts use something
  'elements/dist/plan-board/plan-view.js': 'toegang-plan.js',
  'elements/dist/plan-board/bring/bring-part.js': 'toegang-plan-bring.js',
  'elements/dist/talk-plate/events.js': 'toegang-themes.js',
  'lit-html/directives/repeat.js': 'toegang-lists.js',
  'elements/dist/ui/save-file.js': 'toegang-save.js',
  'domain/dist/session/points.js': 'toegang-session-points.js',
  'domain/dist/report/comparison.js': 'toegang-rounds.js',
  'elements/dist/context/files/xlsx-file.js': 'toegang-sheets.js',
  'elements/dist/ui/print-page.js': 'toegang-page.js',
  'elements/dist/theme/plate-parts.js': 'toegang-plate-theme.js',
};

/** What a part is called; nothing when that was never said. */
export function findName({facadeModuleId, moduleIds}) {
  const part = Object.keys(parts).find((end) => facadeModuleId?.endsWith(end));
  const held = Object.keys(shared).find((end) => moduleIds.some((id) => id.endsWith(end)));
  return parts[part] ?? shared[held];
}

function nameOf(chunk) {
  const name = findName(chunk);
  if (name === undefined) throw new Error(`A part without a name in rollup.config.js: ${chunk.moduleIds.join(', ')}`);
  return name;
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
  // what is inlined or turned round compresses worse
  compress: {
    passes: 4,
    unsafe_arrows: true,
    pure_getters: true,
    inline: 1,
    lhs_constants: false,
    unsafe_methods: true,
  },
  format: {comments: false},
});

/** Makes what a page downloads, in its smallest form: all that the first view needs in one file, and the parts. */
export const bundling = {
  plugins: [shareWithParts(), oneDecorate(), shortenLiterals(), nodeResolve({exportConditions: ['production']})],
  preserveEntrySignatures: 'allow-extension',
  onwarn(warning) {
    throw Object.assign(new Error(warning.message), warning);
  },
};
export const output = {format: 'es', entryFileNames: MAIN, chunkFileNames: nameOf, plugins: [minify]};

export default {
  ...bundling,
  input: 'packages/elements/dist/toegang-elements.js',
  output: {...output, dir: 'dist', plugins: [...output.plugins, hashFile()]},
};
