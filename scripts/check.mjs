// npm run check: everything that a tool can see without running the code. All of it runs, also after a failure.
import {writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {readTool} from './tool.mjs';

const checks = {
  code: ['eslint', '.', '--max-warnings=0'],
  templates: ['lit-analyzer', 'packages/elements/src/**/*.ts', '--strict', '--quiet'],
  styles: ['stylelint', 'packages/elements/src/theme/*.ts', 'packages/elements/src/**/*.styles.ts', 'demo/**/*.css'],
  walls: ['depcruise', 'packages', 'stories', 'demo', 'bench', '--config', '.dependency-cruiser.cjs'],
  'walls hold': ['node', '--test', 'scripts/walls.test.mjs'],
  demo: ['tsc', '-p', 'demo'],
  bench: ['tsc', '-p', 'bench'],
  stories: ['tsc', '-p', '.storybook'],
  schemas: ['node', 'scripts/build-schemas.mjs', '--check'],
  theme: ['node', 'scripts/build-theme.mjs', '--check'],
  'theming coverage': ['node', 'scripts/build-theming-coverage.mjs', '--check'],
  unused: ['knip'],
  format: ['prettier', '--check', '--log-level=warn', '.'],
};

const waiting = Object.entries(checks);
const failed = [];
await Promise.all(Array.from({length: availableParallelism()}, runChecks));

/** Takes one check after another, until there is none left; each is told of as a whole. */
async function runChecks() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, command] = next;
    const {ok, output} = await readTool(...command);
    process.stdout.write(`check ${name}\n${output}`);
    if (!ok) failed.push(name);
  }
}

const passed = Object.keys(checks).length - failed.length;
if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({passed, failed: failed.length}));
console.log(failed.length === 0 ? `${passed} checks passed` : `failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
