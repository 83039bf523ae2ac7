import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {fileIn, sheetOf, themes} from './themes.ts';

const readJson = (file: string): Record<string, Record<string, string> | undefined> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string> | undefined>;
const root = new URL('../../', import.meta.url).pathname;
const isTheme = (name: string): boolean =>
  name.endsWith('design-tokens') || themes.some((theme) => theme.package === name);

suite('the themes that we test with', () => {
  for (const theme of themes) {
    const {label, package: packageName, css, class: light, darkClass} = theme;

    test(`${label}: its files are in the package`, () => {
      for (const file of css) assert.ok(existsSync(fileIn(packageName, file)), file);
    });

    test(`${label}: its classes are in its files`, () => {
      for (const name of [light, ...(darkClass === undefined ? [] : [darkClass])])
        assert.match(sheetOf(theme), new RegExp(`\\.${name}\\s*[,{]`), name);
    });

    test(`${label}: shown to everybody only when its package is under an open licence`, () => {
      const [file] = globSync('LICENSE*', {cwd: fileIn(packageName, '')});
      const isOpen =
        file !== undefined && /EUPL|European Public License/.test(readFileSync(fileIn(packageName, file), 'utf8'));
      assert.equal(theme.isPublic, isOpen);
      assert.equal(theme.licence === 'EUPL-1.2', isOpen);
    });
  }

  test('names are unique, and fit an address', () => {
    const names = themes.map(({name}) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-z-]+$/);
  });

  test('nothing that we publish depends on a theme', () => {
    const manifests = globSync('packages/*/package.json', {cwd: root});
    assert.ok(manifests.length > 5);
    for (const file of manifests) {
      const {dependencies = {}, peerDependencies = {}, optionalDependencies = {}} = readJson(root + file);
      const names = Object.keys({...dependencies, ...peerDependencies, ...optionalDependencies});
      assert.deepEqual(
        names.filter((name) => isTheme(name) || name === '@conduction/theme'),
        [],
        file,
      );
    }
  });

  test('every theme is a devDependency with an exact version', () => {
    const {devDependencies = {}} = readJson(`${root}package.json`);
    for (const {package: name} of themes) assert.match(devDependencies[name] ?? '', /^\d+\.\d+\.\d+/, name);
  });
});
