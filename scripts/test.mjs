// npm test: builds, checks, and runs every test. Ends with one line: "N passed, N failed".
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {runTool, startTool} from './tool.mjs';

const nodeReporters = [
  '--test-reporter=dot',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/count-node-tests.mjs',
  '--test-reporter-destination=stdout',
];

/** One after another; stages that stand together run side by side, because neither keeps the machine busy to its end. */
const rounds = [
  {
    'types, lint, walls, format': ['node', 'scripts/check.mjs'],
    'pure code and the collector': [
      'node',
      '--test',
      `--test-concurrency=${availableParallelism()}`, // else one less
      ...nodeReporters,
      'packages/*/dist/**/*.test.js',
      'demo/*.test.ts',
      'scripts/budgets.test.mjs',
      'scripts/shorten-literals.test.mjs',
    ],
  },
  {'elements in three engines': ['wtr']},
  {'every story, in three engines': ['node', '--test', ...nodeReporters, 'stories/sweep/*.test.ts']},
  {'every house style': ['node', '--test', ...nodeReporters, 'stories/themes/*.test.ts']},
  {'the whole line': ['node', '--test', ...nodeReporters, 'demo/end-to-end/*.test.ts']},
];

if (!runTool('node', 'scripts/build.mjs') || !runTool('node', 'scripts/bundle-browser-tests.mjs')) {
  console.log('\nthe build failed, so nothing could be tested\n0 passed, 1 failed');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'toegang-test-'));
const total = {passed: 0, failed: 0, skipped: 0};
const notes = [];
for (const round of rounds) await Promise.all(Object.entries(round).map(runStage));
rmSync(folder, {recursive: true});
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
for (const note of notes) console.log(`\n${note}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runStage([name, command]) {
  console.log(`\n── ${name}`);
  const file = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
  const ok = await startTool(command, {COUNT_FILE: file});
  const count = readCount(file);
  // A stage that fell over before it could count is a failure, and so is one that counted nothing.
  if ((!ok || count.passed === 0) && count.failed === 0) count.failed = 1;
  for (const key of Object.keys(total)) total[key] += count[key] ?? 0;
  notes.push(...(count.notes ?? []));
}

function readCount(file) {
  try {
    return {passed: 0, failed: 0, ...JSON.parse(readFileSync(file, 'utf8'))};
  } catch {
    return {passed: 0, failed: 0};
  }
}
