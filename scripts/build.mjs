// npm run build: types and modules of every package, the compiled content, and dist/toegang.js for a script tag.
import {runAll} from './tool.mjs';

runAll(
  ['tsc', '-b', 'packages/content/compiler'],
  ['node', 'packages/content/dist/compiler/compile.js'],
  ['tsc', '-b'],
  ['rollup', '-c', '--silent'],
);
