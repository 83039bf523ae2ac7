import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parsePublishedResults, parseRound} from './index.js';
import {readContentPack, readScanContent} from './read-content.js';
import {readPublishedResults, recognisePublishedResults} from './read-results.js';
import {readRound, recogniseRound} from './read-round.js';
import * as samples from './samples/index.js';

const allResults = [
  samples.openResults,
  samples.manyResults,
  samples.smallResults,
  samples.tooFewResults,
  samples.partlyHiddenResults,
  samples.noAnswersResults,
  samples.oneGroupResults,
  samples.longWordsResults,
  samples.rightToLeftResults,
  samples.roughTextResults,
  samples.earlierResults,
  samples.otherScaleResults,
];
const round = samples.sampleRound;

/** A copy in which one value, somewhere, became another. */
function damage(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = damage(copy[key], rest, other);
  return copy;
}

function pathsIn(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]));
}

/** Values of another kind than any that a shape asks for, and none at all. */
const strange = fc.constantFrom<unknown>(undefined, null, Number.NaN, -1, [], {}, Symbol('strange'));

test('every published sample, and a round, is recognised as it is', () => {
  for (const results of allResults) assert.equal(recognisePublishedResults(results), results);
  assert.equal(recogniseRound(round), round);
});

test('what is recognised after damage is what the parser accepts as well', () => {
  for (const [sound, recognise, parse] of [
    [samples.partlyHiddenResults, recognisePublishedResults, parsePublishedResults],
    [samples.manyResults, recognisePublishedResults, parsePublishedResults],
    [samples.smallResults, recognisePublishedResults, parsePublishedResults],
    [round, recogniseRound, parseRound],
  ] as const) {
    const damaged = fc.tuple(fc.constantFrom(...pathsIn(sound)), strange);
    fc.assert(
      fc.property(damaged, ([path, other]) => {
        const input = damage(sound, path, other);
        if (recognise(input) !== null) assert.ok(parse(input).ok, path.join('.'));
      }),
      {numRuns: 400},
    );
  }
});

test('anything at all is a question with an answer, never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      assert.equal(recognisePublishedResults(input), null);
      assert.equal(recogniseRound(input), null);
    }),
  );
});

test('what is sound is read at once; what is not is explained as the parser does', async () => {
  assert.deepEqual(readPublishedResults(samples.manyResults), {ok: true, value: samples.manyResults});
  assert.deepEqual(readRound(round), {ok: true, value: round});
  assert.deepEqual(await readPublishedResults(samples.wrongResults), parsePublishedResults(samples.wrongResults));
  assert.deepEqual(await readRound({...round, state: 'half'}), parseRound({...round, state: 'half'}));
  assert.ok((await readScanContent(samples.sampleContent)).ok);
  assert.ok(!(await readScanContent(samples.wrongContent)).ok);
  assert.ok((await readContentPack(samples.sampleContent)).ok);
});
