// The command: node packages/content/dist/compiler/compile.js [folder of a package with packs/ in it]
import {join} from 'node:path';
import {compilePacks} from './compile-packs.js';

const packageFolder = process.argv[2] ?? join(import.meta.dirname, '..', '..');
const compiled = await compilePacks(packageFolder);

if (compiled.ok) {
  for (const [folder, {id, version, principles, statements}] of compiled.packs) {
    console.log(`packs/${folder}: ${id} ${version}, ${principles.length} principles, ${statements.length} statements`);
  }
} else {
  for (const {file, line, path, message} of compiled.problems) {
    console.error(`${file}:${line}: ${path === '' ? '' : `${path}: `}${message}`);
  }
  process.exitCode = 1;
}
