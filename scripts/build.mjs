// npm run build: types and modules of every package, the compiled content, and dist/toegang.js for a script tag.
import {runAll} from './tool.mjs';

runAll(
  ['tsc', '-b', 'packages/model'],
  ['node', 'packages/content/compiler/compile.mjs'],
  ['tsc', '-b'],
  ['rollup', '-c', '--silent'],
);
