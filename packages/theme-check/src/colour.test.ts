import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {BLACK, WHITE, contrastOf, readColour, toHex} from './colour.js';

const light = {isDark: false, text: BLACK};
const dark = {isDark: true, text: WHITE};
const hex = (text: string, surroundings = light): string | null => {
  const colour = readColour(text, surroundings);
  return colour && toHex(colour);
};
const contrast = (front: string, back: string): number => {
  const [one, other] = [readColour(front, light), readColour(back, light)];
  assert.ok(one && other);
  return contrastOf(one, other);
};

void suite('colours', () => {
  test('are read in every notation of CSS', () => {
    const red = [
      'red',
      '#f00',
      '#FF0000',
      'rgb(255 0 0)',
      'rgba(255, 0, 0, 1)',
      'hsl(0deg 100% 50%)',
      'color(srgb 1 0 0)',
    ];
    for (const text of red) assert.equal(hex(text), '#ff0000', text);
    assert.equal(hex('rgba(0 0 0 / 20%)'), '#00000033');
    assert.equal(hex('transparent'), '#00000000');
  });

  test('system colours and light-dark() follow the scheme', () => {
    assert.equal(hex('Canvas'), '#ffffff');
    assert.equal(hex('CanvasText', dark), '#ffffff');
    assert.equal(hex('light-dark(#123456, rgb(1, 2, 3))'), '#123456');
    assert.equal(hex('light-dark(#123456, rgb(1, 2, 3))', dark), '#010203');
    assert.equal(hex('currentcolor', dark), '#ffffff');
  });

  test('color-mix() is counted, with shares and with what shines through', () => {
    assert.equal(hex('color-mix(in srgb, black, white)'), '#808080');
    assert.equal(hex('color-mix(in srgb, black 75%, white)'), '#404040');
    assert.equal(hex('color-mix(in srgb, black, white 75%)'), '#bfbfbf');
    assert.equal(hex('color-mix(in srgb, red, transparent)'), '#ff000080');
  });

  test('what is no colour gives none', () => {
    for (const text of ['', '12px', 'rood', 'url(x.png)', '#12', '[object Object]'])
      assert.equal(hex(text), null, text);
  });

  test('contrast is that of WCAG', () => {
    assert.equal(contrast('black', 'white').toFixed(2), '21.00');
    assert.equal(contrast('white', 'black').toFixed(2), '21.00');
    assert.equal(contrast('#767676', '#fff').toFixed(2), '4.54');
    assert.equal(contrast('#777', '#fff').toFixed(2), '4.48');
    assert.equal(
      contrast('rgb(0 0 0 / 50%)', '#fff').toFixed(2),
      contrast('rgb(127.5 127.5 127.5)', '#fff').toFixed(2),
    );
  });
});
