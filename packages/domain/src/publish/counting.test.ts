import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Answer, PublishedResults, Score} from '@toegang/model';
import {makeContent} from '../testing/content.js';
import {check} from '../testing/property.js';
import {publish} from './publish.js';

const content = makeContent({principles: {clear: ['c-1', 'c-2', 'c-3'], kind: ['k-1']}});
const statements = content.statements.map(({id}) => id);

const answers: fc.Arbitrary<Record<string, Answer>> = fc.dictionary(
  fc.constantFrom(...statements),
  fc.option(fc.integer({min: 1, max: 5})),
);
const priorities = fc
  .subarray(statements, {maxLength: 3})
  .map((ids) => ids.map((id) => ({kind: 'statement' as const, id})));
const responses = fc.array(fc.record({audience: fc.constantFrom('resident', 'staff'), answers, priorities}), {
  maxLength: 90,
  size: 'max',
});

test('the order of responses inside one publication never matters', (t) => {
  const shuffled = responses.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length, maxLength: all.length})),
  );
  check(t, shuffled, ([one, other]) => assert.deepEqual(publishAll(one), publishAll(other)));
});

test('"weet ik niet" and skipped never count as a number', (t) => {
  check(t, responses, (all) => {
    const skipping = all.map((response) => ({...response, answers: withoutUnknown(response.answers)}));
    assert.deepEqual(numbersOf(publishAll(all)), numbersOf(publishAll(skipping)));
  });
});

test('a shown statement counts the numeric answers of its audience, and their mean is the arithmetic one', (t) => {
  check(t, responses, (all) => {
    for (const {statement, audience, value} of publishAll(all).statements) {
      const given = all
        .filter((response) => audience === 'all' || response.audience === audience)
        .map((response) => response.answers[statement])
        .filter((answer) => typeof answer === 'number');
      if (value.kind === 'hidden') continue;
      assert.equal(value.n, given.length);
      assert.ok(Math.abs(value.mean - given.reduce((sum, answer) => sum + answer, 0) / given.length) < 1e-12);
    }
  });
});

test('distribution and bands count everybody once: the numbers and the unknown', (t) => {
  check(t, responses, (all) => {
    for (const {value} of [...publishAll(all).statements, ...publishAll(all).principles]) {
      if (value.kind === 'hidden') continue;
      const {unknown, ...counted}: Record<string, number> = value.distribution ?? value.bands;
      assert.equal(
        Object.values(counted).reduce((sum, count) => sum + count, 0),
        value.n,
      );
      assert.equal(typeof unknown, 'number');
      assert.equal(value.distribution === undefined, value.n < 30);
    }
  });
});

function publishAll(all: Parameters<typeof publish>[0]): PublishedResults {
  return publish(all, {content, round: {id: 'round', minimumGroupSize: 10}, publishedOn: '2026-11-21'});
}

function withoutUnknown(given: Readonly<Record<string, Answer>>): Record<string, Answer> {
  return Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== null));
}

/** A publication without its counts of "weet ik niet". */
function numbersOf(results: PublishedResults): unknown {
  const strip = (value: Score) =>
    value.kind === 'hidden' ? value : {n: value.n, mean: value.mean, interval: value.interval};
  return {
    ...results,
    principles: results.principles.map((row) => ({...row, value: strip(row.value)})),
    statements: results.statements.map((row) => ({...row, value: strip(row.value)})),
  };
}
