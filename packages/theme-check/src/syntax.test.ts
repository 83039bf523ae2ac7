import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {matchesSyntax} from './syntax.js';

const right: [syntax: string, values: string[]][] = [
  [
    '<color>',
    ['#fff', 'CanvasText', 'transparent', 'rgb(from red r g b)', 'color-mix(in oklab, red, blue)', 'hsl(1 2% 3%)'],
  ],
  ['<length>', ['0', '1px', '-.5rem', '100vi', 'calc(1px * 2)', 'clamp(1rem, 2vw, 3rem)']],
  ['<length-percentage>', ['50%', '1em']],
  ['<number>', ['1.5', '700', 'calc(1 / 2)']],
  ['<length> | <number>', ['1.5', '24px']],
  ['*', ['Arial, sans-serif', '0 0 1px #000', '"Open Sans"']],
  ['solid | dashed', ['dashed']],
];
const wrong: [syntax: string, values: string[]][] = [
  ['<color>', ['', '12px', '#12', 'red blue', '[object Object]', '{a.color.b}', 'undefined']],
  ['<length>', ['12', 'red', '50%', '1px 2px', 'NaNpx', '[object Object]']],
  ['<number>', ['1px', 'bold']],
  ['*', ['', '{a.b.c}', '[object Object]']],
  ['solid | dashed', ['wavy']],
];

void suite('the syntax of registered properties', () => {
  for (const [syntax, values] of right)
    for (const value of values) test(`${value} is a ${syntax}`, () => assert.ok(matchesSyntax(value, syntax)));
  for (const [syntax, values] of wrong)
    for (const value of values) test(`“${value}” is no ${syntax}`, () => assert.ok(!matchesSyntax(value, syntax)));
});
