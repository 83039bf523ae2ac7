import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {ThemeReport} from './check-theme.js';
import {readThemeMap, runCommand} from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'toegang-theme-check-'));
after(() => rmSync(folder, {recursive: true}));

function write(name: string, css: string): string {
  const file = join(folder, name);
  writeFileSync(file, css);
  return file;
}
function run(...parameters: string[]): {status: number; out: string; problem: string} {
  let [out, problem] = ['', ''];
  const status = runCommand(parameters, {
    stdout: {write: (text) => (out += text)},
    stderr: {write: (text) => (problem += text)},
  });
  return {status, out, problem};
}

const FINE = '.a-theme {--utrecht-document-color: #222; --utrecht-document-background-color: #fff}';
const fine = write('fine.css', FINE);
const faint = write('faint.css', '.a-theme {--utrecht-link-color: #ddd; --utrecht-document-background-color: #fff}');

void suite('toegang-theme-check', () => {
  test('ends with 0 when nothing has to be repaired, and says what is missing', () => {
    const {status, out} = run(fine);
    assert.equal(status, 0);
    assert.match(out, /^\.a-theme: 0 fouten/);
    assert.match(out, /--utrecht-link-color/);
  });

  test('ends with 1 when something is too faint or cannot be read', () => {
    const {status, out} = run(faint);
    assert.equal(status, 1);
    assert.match(out, /te flauw {2}1,35:1 op #ffffff/);
    assert.match(out, /doe dit {3}vul --utrecht-link-color met een kleur van ten minste 4,5:1 op #ffffff/);
    assert.equal(run(write('invalid.css', '.a-theme {--utrecht-link-color: [object Object]}')).status, 1);
  });

  test('what is missing is an error when asked so', () => {
    assert.equal(run(fine, '--strict').status, 1);
    const all = readThemeMap().parts.map(({name, initial = 'inherit'}) => `--toegang-${name}: ${initial}`);
    assert.equal(run(write('all.css', `.a-theme {${all.join(';')}}`), '--strict').status, 0);
  });

  test('gives the same as data', () => {
    const {status, out} = run('--json', faint);
    const {schemes} = JSON.parse(out) as ThemeReport;
    assert.equal(status, 1);
    assert.equal(schemes[0]?.parts.find(({name}) => name === 'link-color')?.status, 'faint');
  });

  test('reads what a stylesheet imports, and several files as one', () => {
    write('brand.css', '.a-theme {--brand: #ddd}');
    const importing = write(
      'importing.css',
      '@import url("./brand.css"); .a-theme {--utrecht-link-color: var(--brand)}',
    );
    assert.match(run(importing).out, /gebruikt {2}#dddddd van --utrecht-link-color/);
    assert.match(run(fine, faint).out, /#222222[^]*#dddddd|#dddddd[^]*#222222/);
  });

  test('checks one selector when asked', () => {
    const two = write('two.css', `${FINE} .b-theme {--utrecht-link-color: #00e}`);
    assert.match(run(two, '--selector', '.b-theme').out, /^\.b-theme: /);
    assert.doesNotMatch(run(two, '--selector', '.b-theme').out, /^\.a-theme: /m);
  });

  test('ends with 2, and says why, for wrong use and for what it cannot read', () => {
    const wrong = {
      'Noem een CSS-bestand': [],
      'no-such-file.css': [join(folder, 'no-such-file.css')],
      "Unknown option '--wrong'": ['--wrong', fine],
      Unclosed: [write('broken.css', '.a-theme {')],
      'Geen thema gevonden': [write('empty.css', 'p {color: red}')],
      '.c-theme': [fine, '--selector', '.c-theme'],
    };
    for (const [words, parameters] of Object.entries(wrong)) {
      const {status, problem} = run(...parameters);
      assert.equal(status, 2, words);
      assert.ok(problem.includes(words), `${words}: ${problem}`);
    }
  });

  test('runs from a shell', () => {
    const program = fileURLToPath(new URL('../bin/toegang-theme-check.js', import.meta.url));
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, faint], {encoding: 'utf8'});
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /te flauw/);
  });
});
