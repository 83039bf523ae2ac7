import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shortenLiterals} from './shorten-literals.mjs';

const {handler} = shortenLiterals().transform;

test('a selector for what begins with a hyphen still is one in the browser', async () => {
  const {code} = await handler("export const styles = css`[slot^='-'] { color: red; }`;", 'styles.js');
  const [, literal] = /css`(.*)`/.exec(code) ?? [];
  assert.match(new Function(`return \`${literal}\``)(), /^\[slot\^=(?:"-"|'-'|\\-)\]/);
});
