import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {suite, test} from 'node:test';
import {checkTheme, type ThemeReport} from './check-theme.js';
import type {PartReport, SchemeReport} from './check-scheme.js';
import {readThemeMap} from './command.js';
import {dutchNames} from './dutch-names.js';
import {readStylesheet} from './read-stylesheet.js';
import {formatReport} from './report-text.js';

const files = {
  utrecht: '@utrecht/design-tokens/dist/index.css',
  amsterdam: '@amsterdam/design-system-tokens/dist/index.theme.css',
  denHaag: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
  rotterdam: '@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css',
  nijmegen: '@gemeentenijmegen/design-tokens/dist/index.css',
  purmerend: '@nl-design-system-community/purmerend-design-tokens/dist/index.css',
  buren: '@nl-design-system-unstable/buren-design-tokens/dist/index.css',
  mooiEnAnders: '@nl-design-system-community/ma-design-tokens/dist/theme.css',
};
type Name = keyof typeof files;

const map = readThemeMap();
const sheet = (name: Name): string => readStylesheet(fileURLToPath(import.meta.resolve(files[name])));
const reports = new Map<Name, ThemeReport>();

function report(name: Name): ThemeReport {
  const known = reports.get(name) ?? checkTheme(sheet(name), map);
  reports.set(name, known);
  return known;
}
function scheme(name: Name, index = 0): SchemeReport {
  const found = report(name).schemes[index];
  assert.ok(found);
  return found;
}
function part(name: Name, wanted: string, index = 0): PartReport {
  const found = scheme(name, index).parts.find((one) => one.name === wanted);
  assert.ok(found);
  return found;
}
const brokenIn = (name: Name): string[] => {
  const {parts, otherBroken} = scheme(name);
  return [...parts.flatMap(({broken}) => broken), ...otherBroken].map(({token}) => token);
};

void suite('published themes', () => {
  // measured in Chromium under these packages, with a chain of the same tokens
  const buttons: Partial<Record<Name, string>> = {
    utrecht: '#24578f',
    amsterdam: '#004699',
    denHaag: '#238541',
    rotterdam: '#c93675',
    nijmegen: '#157c68',
    purmerend: '#00856a',
    buren: '#d41422',
  };
  for (const [name, colour] of Object.entries(buttons) as [Name, string][]) {
    test(`the main button of ${name} is ${colour}`, () => {
      assert.equal(part(name, 'button-background-color').colour, colour);
    });
  }

  test('Rotterdam: three sizes are [object Object]', () => {
    assert.deepEqual(brokenIn('rotterdam').sort(), [
      '--utrecht-button-font-size',
      '--utrecht-code-block-font-size',
      '--utrecht-form-control-font-size',
    ]);
  });

  test('Buren: the edge of a text field is 1.49:1 on white, and its focus outline 2.75:1', () => {
    const {status, contrast, token, advice} = part('buren', 'form-control-border-color');
    assert.deepEqual([status, contrast?.ratio.toFixed(2), contrast?.against.colour], ['faint', '1.49', '#ffffff']);
    assert.equal(token, '--utrecht-textarea-border-color');
    assert.equal(advice?.token, token);
    assert.equal(part('buren', 'focus-color').contrast?.ratio.toFixed(2), '2.75');
  });

  test('Buren: references that its build forgot are named', () => {
    assert.ok(brokenIn('buren').includes('--utrecht-document-line-height'));
    assert.ok(brokenIn('buren').includes('--utrecht-document-font-weight'));
  });

  test('Purmerend and Nijmegen: each [object Object] in the file is named', () => {
    for (const name of ['purmerend', 'nijmegen'] as const) {
      const [light = ''] = sheet(name).split('@media');
      const written = [...light.matchAll(/(--[\w-]+): \[object Object\]/g)].map(([, token = '']) => token);
      assert.ok(written.length > 5);
      assert.deepEqual(
        written.filter((token) => !brokenIn(name).includes(token)),
        [],
      );
    }
  });

  test('Purmerend: sizes that refer to what is not there are named with it', () => {
    const broken = scheme('purmerend').otherBroken.find(({token}) => token === '--purmerend-font-size-font-size-1');
    assert.equal(broken?.because, 'verwijst naar --font-size-primary, dat niet bestaat');
  });

  test('Utrecht: dark is a scheme of its own, with text that is light on dark', () => {
    const {name, isDark} = scheme('utrecht', 1);
    assert.match(name, /prefers-color-scheme: dark/);
    assert.equal(isDark, false); // it does not say color-scheme: dark
    assert.deepEqual(
      [part('utrecht', 'background-color', 1).colour, part('utrecht', 'color', 1).colour],
      ['#262626', '#f2f2f2'],
    );
  });

  test('Mooi & Anders: a white outline on a white page is too faint', () => {
    assert.equal(part('mooiEnAnders', 'focus-color').contrast?.ratio, 1);
    assert.equal(part('mooiEnAnders', 'focus-color').status, 'faint');
  });

  test('Amsterdam fills its own kind of tokens only, and is never told to fill another', () => {
    const asked = scheme('amsterdam').parts.flatMap(({advice}) => (advice === null ? [] : [advice.token]));
    assert.deepEqual(
      asked.filter((token) => !/^--(ams|toegang)-/.test(token)),
      [],
    );
  });

  test('every report fits a terminal of 100 columns', () => {
    for (const name of Object.keys(files) as Name[]) {
      const wide = formatReport(report(name))
        .split('\n')
        .filter((line) => line.length > 100);
      assert.deepEqual(wide, [], name);
    }
  });
});

test('every part of the map has a Dutch name, and no name is left over', () => {
  assert.deepEqual(Object.keys(dutchNames).sort(), map.parts.map(({name}) => name).sort());
});
