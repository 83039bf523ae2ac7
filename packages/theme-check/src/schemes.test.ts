import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readSchemes} from './schemes.js';

const names = (css: string, selector?: string): string[] => readSchemes(css, selector).map(({name}) => name);
const valueIn = (css: string, scheme: string, token: string): string | undefined =>
  readSchemes(css)
    .find(({name}) => name === scheme)
    ?.tokens.get(token);

void suite('the schemes of a stylesheet', () => {
  test('a class theme and :root are schemes; a component and what is inside a theme are not', () => {
    const css = '.a-theme {--x: 1} :root {--x: 2} .button {--x: 3} .a-theme .footer {--x: 4}';
    assert.deepEqual(names(css), ['.a-theme', ':root']);
  });

  test('a selector that is asked for is the only one, whatever it is called', () => {
    assert.deepEqual(names('.a-theme {--x: 1} .town {--x: 2}', '.town'), ['.town']);
  });

  test('every selector of a list is a scheme', () => {
    assert.deepEqual(names('.a-theme, .a-theme ::backdrop, .b-theme {--x: 1}'), ['.a-theme', '.b-theme']);
  });

  test('a dark variant has what the theme has, and its own above it', () => {
    const css = '.a-theme {--x: 1; --y: 1} .a-theme--dark {--y: 2}';
    assert.equal(valueIn(css, '.a-theme--dark', '--x'), '1');
    assert.equal(valueIn(css, '.a-theme--dark', '--y'), '2');
    assert.equal(valueIn(css, '.a-theme', '--y'), '1');
  });

  test('a theme whose name begins like another is not a variant of it', () => {
    assert.equal(valueIn('.a-theme {--x: 1} .a-themepark {--y: 2}', '.a-themepark', '--x'), undefined);
  });

  test('a class theme stands above :root, also when :root comes later', () => {
    assert.equal(valueIn('.a-theme {--x: 1} :root {--x: 2; --y: 2}', '.a-theme', '--x'), '1');
    assert.equal(valueIn('.a-theme {--x: 1} :root {--x: 2; --y: 2}', '.a-theme', '--y'), '2');
  });

  test('what a media query for dark says is a scheme of its own; widths and paper are none', () => {
    const css = `.a-theme {--x: 1}
      @media (prefers-color-scheme: dark) {.a-theme {--x: 2}}
      @media (width > 30em) {.a-theme {--x: 3}}
      @media print {.a-theme {--x: 4}}`;
    assert.deepEqual(names(css), ['.a-theme', '.a-theme @media (prefers-color-scheme: dark)']);
    assert.equal(valueIn(css, '.a-theme', '--x'), '1');
  });

  test('a scheme is dark when it says so by color-scheme, not by its name', () => {
    const [said, named, both] = readSchemes(
      '.a-theme {color-scheme: dark; --x: 1} .b-theme--dark {--x: 1} .c-theme {color-scheme: light dark; --x: 1}',
    );
    assert.deepEqual([said?.isDark, named?.isDark, both?.isDark], [true, false, false]);
  });

  test('color-scheme: light dark is dark where the visitor prefers dark', () => {
    const css = '.a-theme {color-scheme: light dark; --x: 1} @media (prefers-color-scheme: dark) {.a-theme {--x: 2}}';
    assert.deepEqual(
      readSchemes(css).map(({isDark}) => isDark),
      [false, true],
    );
  });
});
