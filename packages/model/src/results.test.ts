import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parsePublishedResults, type Score} from './index.js';
import {manyResults, smallResults, wrongResults} from './samples/index.js';

const [firstStatement] = manyResults.statements;

suite('published results', () => {
  test('are taken as they are', () => {
    const overTheWire: unknown = JSON.parse(JSON.stringify(manyResults));
    assert.deepEqual(parsePublishedResults(overTheWire), {ok: true, value: manyResults});
  });

  test('may hold advice, approved answers and the words that recur in them', () => {
    const advice = [{principle: 'fitting', audience: 'resident', tool: 'journey', why: 'Daar hapert het.'}];
    const answers = [{statement: 'fitting-1', audience: 'resident', text: 'Ik werd goed geholpen.'}];
    const words = [{audience: 'resident', word: 'brieven'}];
    assert.ok(parsePublishedResults({...manyResults, advice, answers}).ok);
    assert.ok(parsePublishedResults({...manyResults, advice, answers, words}).ok);
    assert.deepEqual(pathsOf({...manyResults, words: ['brieven']}), ['words.0']);
  });

  test('say of a file full of faults where each of them is', () => {
    assert.deepEqual(pathsOf(wrongResults), [
      'publishedOn',
      'minimumGroupSize',
      'audiences.0.respondents.n',
      'principles.0.value.mean',
      'principles.0.value.distribution',
      'principles.1.value.reason',
      'statements',
    ]);
  });

  test('never count a group smaller than 5 as large enough', () => {
    assert.deepEqual(pathsOf({...manyResults, minimumGroupSize: 4}), ['minimumGroupSize']);
  });

  test('hide a value only for a reason that can be explained', () => {
    const hidden = {kind: 'hidden', reason: 'because'};
    assert.deepEqual(pathsWith(hidden), ['statements.0.value.reason']);
  });
});

suite('a score', () => {
  const score = firstStatement?.value as Extract<Score, {kind: 'shown'}>;
  const bands = {low: 1, middle: 2, high: 3, unknown: 0};

  test('has a distribution or bands, not both and not neither', () => {
    const {distribution, ...bare} = score;
    assert.deepEqual(pathsWith({...bare, distribution}), []);
    assert.deepEqual(pathsWith({...bare, bands}), []);
    assert.deepEqual(pathsWith(bare), ['statements.0.value.distribution']);
    assert.deepEqual(pathsWith({...bare, distribution, bands}), ['statements.0.value.bands']);
  });

  test('counts by values of the scale and "weet ik niet", in whole numbers', () => {
    assert.deepEqual(pathsWith({...score, distribution: {...score.distribution, veel: 3}}), [
      'statements.0.value.distribution.veel',
    ]);
    assert.deepEqual(pathsWith({...score, distribution: {1: 0.5}}), ['statements.0.value.distribution.1']);
    assert.deepEqual(pathsWith({...score, distribution: [1, 2, 3]}), ['statements.0.value.distribution']);
  });

  test('is a number that can be drawn: 1e999 in JSON is not', () => {
    const overTheWire = JSON.stringify(score).replace(/"mean":[^,]+/, '"mean":1e999');
    assert.deepEqual(pathsWith(JSON.parse(overTheWire)), ['statements.0.value.mean']);
  });

  test('of the same group may be in bands for one statement and in full for another', () => {
    assert.ok(parsePublishedResults({...manyResults, statements: [firstStatement, smallResults.statements[0]]}).ok);
  });
});

/** Where the problems are when the first statement has this value. */
function pathsWith(value: unknown): readonly string[] {
  return pathsOf({...manyResults, statements: [{...firstStatement, value}]});
}

function pathsOf(input: unknown): readonly string[] {
  const parsed = parsePublishedResults(input);
  return parsed.ok ? [] : parsed.problems.map(({path}) => path);
}
