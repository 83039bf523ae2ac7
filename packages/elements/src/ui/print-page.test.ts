import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pageRule} from './print-page.js';

const page = (number: string, total: string): string => `bladzijde ${number} van ${total}`;

test('the foot of a page tells the round and numbers the pages', () => {
  const rule = pageRule({text: 'Ronde proef, stand van 21 november 2026', page});
  assert.match(rule, /content: "Ronde proef, stand van 21 november 2026";/u);
  assert.match(rule, /content: "bladzijde " counter\(page\) " van " counter\(pages\) "";/u);
});

test('no name of a round ends the rule', () => {
  const rule = pageRule({text: '"; } body { display: none } \\ \n</style>', page});
  assert.match(rule, /content: "\\22 ; \} body \{ display: none \} \\5c {2}\\a \\3c \/style>";/u);
});
