import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parsePublishedResults} from '@toegang/model';
import {manyResults} from '@toegang/model/samples';
import {narrowResults} from './narrow.js';

test('what is about another audience, or about two of them, is left out; the rest stays as it is', () => {
  const narrowed = narrowResults(manyResults, ['staff']);
  assert.ok(narrowed);
  const rows = [
    ...[narrowed.audiences, narrowed.principles, narrowed.statements, narrowed.priorities].flat(),
    ...[narrowed.advice, narrowed.answers, narrowed.words ?? []].flat(),
  ];
  assert.ok(rows.length > 0 && rows.every(({audience}) => audience === 'staff'));
  assert.deepEqual(narrowed.gaps, []);
  assert.deepEqual(
    narrowed.answers,
    manyResults.answers.filter(({audience}) => audience === 'staff'),
  );
  assert.deepEqual(parsePublishedResults(narrowed), {ok: true, value: narrowed});
});

test('an audience that is not in it gives nothing at all', () => {
  assert.equal(narrowResults(manyResults, ['staff', 'mayor']), null);
});
