import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  contrastOf,
  isDark,
  layOver,
  mendContrast,
  readColor,
  writeColor,
  type ContrastRule,
  type Rgba,
} from './guard.js';

const WHITE: Rgba = [1, 1, 1, 1];
const BLACK: Rgba = [0, 0, 0, 1];

const read = (text: string): Rgba => readColor(text) ?? assert.fail(text);
const grey = (value: number): Rgba => read(`rgb(${value}, ${value}, ${value})`);

function mend(colors: Record<string, Rgba>, ...rules: ContrastRule[]): Record<string, Rgba> {
  return Object.fromEntries(mendContrast(new Map(Object.entries(colors)), rules, WHITE));
}

test('colours are read as browsers resolve them', () => {
  assert.deepEqual(read('rgb(255, 0, 51)'), [1, 0, 0.2, 1]);
  assert.deepEqual(read('rgba(0, 0, 0, 0.5)'), [0, 0, 0, 0.5]);
  assert.deepEqual(read('color(srgb 0.1 none 1 / 0.25)'), [0.1, 0, 1, 0.25]);
});

test('what is no sRGB colour is none', () => {
  for (const text of [
    '',
    '[object Object]',
    '{utrecht.color.blue}',
    'oklch(0.5 0.1 30)',
    'rgb(1, 2)',
    'currentcolor',
  ]) {
    assert.equal(readColor(text), null, text);
  }
});

test('a colour that is written can be read again', () => {
  const color: Rgba = [0.25, 0.5, 0.75, 1];
  assert.deepEqual(readColor(writeColor(color)), color);
});

test('contrast is that of WCAG', () => {
  assert.equal(contrastOf(BLACK, WHITE), 21);
  assert.equal(contrastOf(grey(0x76), WHITE).toFixed(2), '4.54');
  assert.equal(contrastOf(WHITE, grey(0x77)).toFixed(2), '4.48');
  assert.equal(contrastOf(read('rgb(206, 212, 218)'), WHITE).toFixed(2), '1.49');
});

test('a colour that lets something through is seen over it', () => {
  assert.deepEqual(layOver([0, 0, 0, 0.25], WHITE), [0.75, 0.75, 0.75, 1]);
  assert.equal(isDark([0, 0, 0, 0.25], WHITE), false);
});

test('what is clear is left alone', () => {
  assert.deepEqual(mend({'background-color': WHITE, link: grey(0x76)}, ['link', 'background-color', 4.5, '']), {});
});

test('for what is faint the first part stands in that is clear', () => {
  const colors = {'background-color': WHITE, link: grey(0xee), pale: grey(0xdd), ink: grey(0x22)};
  assert.deepEqual(mend(colors, ['link', 'background-color', 4.5, 'pale ink']), {link: grey(0x22)});
});

test('where no part is clear it is a shade of the same colour, no further from it than needed', () => {
  const green = read('rgb(120, 200, 120)');
  for (const surface of [WHITE, grey(0x70)]) {
    const {link} = mend({'background-color': surface, link: green}, ['link', 'background-color', 3, '']);
    if (link === undefined) return;
    const contrast = contrastOf(link, surface);
    assert.ok(contrast >= 3 && contrast < 4.5, String(contrast));
    assert.ok(link[1] > link[0], 'still green');
  }
});

test('on any surface there is a colour that is clear enough for text', () => {
  for (let value = 0; value < 256; value += 1) {
    const surface = grey(value);
    const {link} = mend({'background-color': surface, link: surface}, ['link', 'background-color', 4.5, '']);
    assert.ok(link && contrastOf(link, surface) >= 4.5, String(value));
  }
});

test('a later rule sees what an earlier one mended', () => {
  const colors = {'background-color': WHITE, ring: WHITE, inverse: BLACK};
  assert.deepEqual(
    mend(colors, ['ring', 'background-color', 3, 'inverse'], ['inverse', 'ring', 3, 'background-color']),
    {ring: BLACK, inverse: WHITE},
  );
});

test('a surface that lets through is judged over what lies under it', () => {
  assert.deepEqual(
    mend({'background-color': [0, 0, 0, 0], color: grey(0x22)}, ['color', 'background-color', 4.5, '']),
    {},
  );
});

test('a part that is no colour is left alone', () => {
  assert.deepEqual(mend({'background-color': WHITE}, ['link', 'background-color', 4.5, '']), {});
});
