import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, suite, test} from 'node:test';
import {countCoverage, readThemes} from './coverage.ts';
import {readTokenFiles} from './token-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'toegang-tokens-'));
after(() => rmSync(folder, {recursive: true}));

suite('municipal token files', () => {
  test('groups of several files become custom properties, with their references filled in', () => {
    const files = {
      'brand/color.tokens.json': {town: {color: {red: {value: '#f00'}, main: {value: '{town.color.red}'}}}},
      'component/link.tokens.json': {utrecht: {link: {color: {$value: '{town.color.main.value}'}, width: {}}}},
      'component/border.tokens.json': {
        utrecht: {border: {value: '1px solid {town.color.red}'}, lost: {value: '{a.b}'}},
      },
      'config.json': {town: {value: 'not a token'}},
    };
    for (const [name, tokens] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), JSON.stringify(tokens));
    }
    const lines = readTokenFiles(folder, '.town-theme')
      .split('\n')
      .map((line) => line.trim());
    assert.deepEqual(lines.sort(), [
      '',
      '--town-color-main: #f00;',
      '--town-color-red: #f00;',
      '--utrecht-border: 1px solid #f00;',
      '--utrecht-link-color: #f00;',
      '--utrecht-lost: {a.b};',
      '.town-theme {',
      '}',
    ]);
  });

  test('every installed theme is read, and colours the main button of nearly all', () => {
    const themes = readThemes();
    assert.ok(themes.filter(({isRendered}) => !isRendered).length >= 25);
    assert.deepEqual(
      themes.filter(({parts}) => parts.length === 0).map(({name}) => name),
      [],
    );
    const button = countCoverage(themes).find(({part}) => part === 'button-background-color');
    assert.ok(button && button.valid >= themes.length * 0.9);
  });
});
