import assert from 'node:assert/strict';
import {test} from 'node:test';
import {themes} from '@toegang/content/nl/talk.js';
import {ICONS, iconOf} from './theme-icons.js';

test('every theme of ours has a drawing of its own', () => {
  const drawings = themes.map(({icon}) => iconOf(icon));
  assert.ok(!drawings.includes(ICONS.talk));
  assert.equal(new Set(drawings).size, themes.length);
});

test('a theme without a drawing, or with one that nobody drew, has two people talking', () => {
  for (const name of [undefined, 'unicorn', 'constructor']) assert.equal(iconOf(name), ICONS.talk);
});

test('a drawing stays within its square', () => {
  for (const [name, parts] of Object.entries(ICONS)) {
    for (const {d} of parts) {
      assert.match(d, /^M[\dAHLMQVCZ .]+$/u, name);
      for (const number of d.match(/[\d.]+/gu) ?? []) assert.ok(Number(number) <= 64, `${name}: ${number}`);
    }
  }
});
