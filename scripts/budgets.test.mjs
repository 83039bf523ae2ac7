// Holds what a page has to download. Figures in bytes after brotli.
import assert from 'node:assert/strict';
import {brotliCompressSync} from 'node:zlib';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {bundling, findName, output as options} from '../rollup.config.js';

const ENTRIES = {
  scan: 'elements/dist/scan/toegang-scan.js',
  radar: 'elements/dist/radar/toegang-radar.js',
  all: 'elements/dist/toegang-elements.js',
};

/** The bytes of `toegang.js` and of each part beside it, were it made of this entry. */
async function measure(entry) {
  const bundle = await rollup({...bundling, input: `packages/${entry}`});
  const {output} = await bundle.generate(options);
  return Object.fromEntries(output.map(({fileName, code}) => [fileName, brotliCompressSync(code).length]));
}

/** The bytes of one element alone: of `toegang.js`, of these parts, and of what those are made of. */
async function measureAlone(entry, roots) {
  const bundle = await rollup({...bundling, input: `packages/${entry}`});
  // alone it is cut in other pieces, which nobody downloads, so they need no name
  const chunkFileNames = (chunk) => findName(chunk) ?? `other/${chunk.name}.js`;
  const {output} = await bundle.generate({...options, chunkFileNames});
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(['toegang.js', ...roots]);
  for (const file of loaded) for (const needed of chunks.get(file).imports) loaded.add(needed);
  return [...loaded].reduce((sum, file) => sum + brotliCompressSync(chunks.get(file).code).length, 0);
}

const [scan, radar, all] = await Promise.all(Object.values(ENTRIES).map(measure));

/** In bytes. Source: docs/decisions/0007-budgets.md */
const firstViews = [
  ['<toegang-scan> with Lit, its words and the Dutch pack', scan, 24_000],
  ['<toegang-radar> with Lit, its words and d3', radar, 18_000],
  ['all elements', all, 90_000],
];

/** Its form, moving, search, and what comes in and goes out are parts that come after it. */
const PLAN = 26_000;

const parts = {
  'toegang-answers.js': 4_500,
  'toegang-check.js': 6_200,
  'toegang-desk.js': 20_000,
  'toegang-export.js': 12_000,
  'toegang-fetch.js': 1_500,
  'toegang-guard.js': 1_500,
  'toegang-line.js': 1_300,
  'toegang-live.js': 8_000,
  'toegang-limits.js': 250,
  'toegang-lists.js': 1_200,
  'toegang-merge.js': 22_000,
  'toegang-personal-data.js': 2_000,
  'toegang-scan-care.js': 900,
  'toegang-qr.js': 4_500,
  'toegang-compare.js': 3_300,
  'toegang-plan.js': 9_600,
  'toegang-plan-door.js': 4_000,
  'toegang-plan-find.js': 1_800,
  'toegang-plan-live.js': 8_000,
  'toegang-plan-move.js': 6_000,
  'toegang-plan-form.js': 7_000,
  'toegang-plan-bring.js': 10_000,
  'toegang-plan-files.js': 6_000,
  'toegang-plan-more.js': 5_500,
  'toegang-page.js': 700,
  'toegang-plate-theme.js': 400,
  'toegang-points.js': 4_500,
  'toegang-radar-more.js': 3_100,
  'toegang-results.js': 10_000,
  'toegang-rounds.js': 1_000,
  'toegang-save.js': 300,
  'toegang-session-points.js': 700,
  'toegang-sheets.js': 4_000,
  'toegang-scan-end.js': 6_500,
  'toegang-send.js': 2_500,
  'toegang-session.js': 27_000,
  'toegang-speak.js': 2_000,
  'toegang-talk.js': 14_000,
  'toegang-themes.js': 3_000,
  'toegang-word.js': 50_000,
  'words/en.js': 3_500,
  'words/en-desk.js': 3_500,
  'words/en-plan.js': 5_000,
  'words/en-plan-bring.js': 2_500,
  'words/en-report.js': 4_000,
  'words/en-session.js': 5_000,
  'words/en-talk.js': 1_800,
  'content/en.js': 2_800,
  'content/en-plan.js': 600,
  'content/nl-plan.js': 900,
  'content/nl-session.js': 6_000,
  'content/nl-talk.js': 9_000,
  'content/nl-library.js': 1_800,
  'content/en-library.js': 1_800,
};

/** What a page that names `toegang.js` loads in sum when all goes well, up to the receipt or the drawing. */
const pages = [
  ['a scan by itself', ['toegang-scan-end.js'], 40_000],
  ['a scan with an endpoint', ['toegang-scan-end.js', 'toegang-fetch.js', 'toegang-send.js'], 43_300],
  ['a radar that was given its results', ['toegang-radar-more.js'], 36_400],
  [
    'a report with an endpoint',
    [
      'toegang-results.js',
      'toegang-radar-more.js',
      'toegang-points.js',
      'toegang-answers.js',
      'content/nl-library.js',
      'toegang-fetch.js',
    ],
    60_000,
  ],
  [
    'a talk plate by itself',
    ['toegang-talk.js', 'toegang-plate-theme.js', 'toegang-themes.js', 'content/nl-talk.js'],
    58_000,
  ],
  [
    'a session on a telephone',
    [
      'toegang-session.js',
      'toegang-themes.js',
      'toegang-plate-theme.js',
      'toegang-lists.js',
      'toegang-save.js',
      'toegang-session-points.js',
      'toegang-line.js',
    ],
    66_000,
  ],
  [
    'a session that is live',
    [
      'toegang-session.js',
      'toegang-themes.js',
      'toegang-plate-theme.js',
      'toegang-lists.js',
      'toegang-save.js',
      'toegang-session-points.js',
      'toegang-fetch.js',
      'toegang-check.js',
      'toegang-limits.js',
      'toegang-line.js',
      'toegang-merge.js',
      'toegang-live.js',
    ],
    100_000,
  ],
  ['a radar with an endpoint', ['toegang-radar-more.js', 'toegang-fetch.js'], 37_800],
];

for (const [what, files, budget] of firstViews) {
  test(`the first view of ${what} stays within ${budget} bytes`, (context) =>
    hold(context, files['toegang.js'], budget));
}

for (const [what, loaded, budget] of pages) {
  test(`a page with ${what} loads no more than ${budget} bytes in sum`, (context) => {
    const bytes = ['toegang.js', ...loaded].map((file) => all[file]);
    hold(
      context,
      bytes.reduce((sum, value) => sum + value),
      budget,
    );
  });
}

test(`the first view of <toegang-verbeterplan> with Lit, its board and our names stays within ${PLAN} bytes`, async (context) =>
  hold(
    context,
    await measureAlone('elements/dist/plan-board/toegang-verbeterplan.js', ['toegang-plan.js', 'content/nl-plan.js']),
    PLAN,
  ));

test('every part has a budget', () => {
  assert.deepEqual(Object.keys(all).sort(), [...Object.keys(parts), 'toegang.js'].sort());
});

for (const [part, budget] of Object.entries(parts)) {
  test(`${part} stays within ${budget} bytes`, (context) => hold(context, all[part], budget));
}

function hold(context, bytes, budget) {
  context.diagnostic(`${bytes} bytes`);
  assert.ok(bytes <= budget, `${bytes} bytes is ${bytes - budget} too many`);
}
