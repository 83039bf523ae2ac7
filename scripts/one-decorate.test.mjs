// A page has the helper of TypeScript's decorators once.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {oneDecorate} from './one-decorate.mjs';

test('the helper that TypeScript writes is recognised, and nothing of it stays', async () => {
  const built = await readFile('packages/elements/dist/radar/radar.js', 'utf8');
  const {code} = oneDecorate().transform(built);
  assert.ok(built.includes('Reflect.decorate'));
  assert.ok(!code.includes('Reflect.decorate'));
  assert.match(code, /^import \{decorate as __decorate\} from '\0decorate';/);
});

test('decorators work from the last to the first, on properties and on accessors', async () => {
  const {decorate} = await import(`data:text/javascript,${encodeURIComponent(oneDecorate().load('\0decorate'))}`);
  const calls = [];
  const note = (name) => (_, key, found) => void calls.push([name, key, found?.get?.name]);
  const target = {
    get held() {
      return 1;
    },
  };
  decorate([note('a'), note('b')], target, 'plain', undefined);
  decorate([() => ({get: () => 2}), note('c')], target, 'held', null);
  assert.deepEqual(calls, [
    ['b', 'plain', undefined],
    ['a', 'plain', undefined],
    ['c', 'held', 'get held'],
  ]);
  assert.equal(target.held, 2);
});
