import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {PublishedResults} from '@toegang/model';
import {
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  sampleContent,
  smallResults,
} from '@toegang/model/samples';
import {findFindings, type Judgement} from './findings.js';

const {scale} = sampleContent;

/** The same results, as if this many had answered in each group. */
function withRespondents(results: PublishedResults, n: number): PublishedResults {
  const audiences = results.audiences.map(({audience}) => ({audience, respondents: {kind: 'shown', n} as const}));
  return {...results, audiences};
}

const namesOf = (items: readonly {readonly principle: string}[]) => items.map(({principle}) => principle);

suite('what goes well and what does not', () => {
  const [residents, staff] = findFindings(manyResults, scale).groups;

  test('is said of every group that is shown, and not of everybody together', () => {
    assert.deepEqual([residents?.audience, staff?.audience], ['resident', 'staff']);
  });

  test('is what lies above or below the middle of the scale with its whole interval', () => {
    assert.deepEqual(namesOf(residents?.well.items ?? []), ['fitting', 'skilled-staff']);
    assert.deepEqual(namesOf(residents?.badly.items ?? []), ['clear-and-simple']);
    assert.deepEqual(namesOf(staff?.badly.items ?? []), ['room-to-act']);
  });

  test('is a finding from thirty people, below that a sign', () => {
    const certainties = (results: PublishedResults) => {
      const judgements: readonly Judgement[] = findFindings(results, scale).groups.flatMap(({well}) => well.items);
      return new Set(judgements.map(({certainty}) => certainty));
    };
    assert.deepEqual(certainties(manyResults), new Set(['finding']));
    assert.deepEqual(certainties(smallResults), new Set(['sign']));
  });

  test('has no order below a hundred respondents', () => {
    assert.equal(residents?.well.isRanked, false);
    const [large] = findFindings(withRespondents(manyResults, 99), scale).groups;
    assert.deepEqual([large?.well.isRanked, namesOf(large?.well.items ?? [])], [false, ['fitting', 'skilled-staff']]);
  });

  test('is a top from a hundred respondents, the highest and the lowest first', () => {
    const [large] = findFindings(withRespondents(manyResults, 100), scale).groups;
    assert.deepEqual([large?.well.isRanked, namesOf(large?.well.items ?? [])], [true, ['skilled-staff', 'fitting']]);
    assert.equal(large?.badly.isRanked, false, 'one is no top');
  });

  test('is said of one group where there is one, and of none where nothing is shown', () => {
    assert.deepEqual(
      findFindings(oneGroupResults, scale).groups.map(({audience}) => audience),
      ['staff'],
    );
    for (const results of [openResults, noAnswersResults]) {
      assert.deepEqual(findFindings(results, scale), {groups: [], pairs: []});
    }
  });
});

suite('where groups differ', () => {
  const [pair] = findFindings(manyResults, scale).pairs;

  test('is a finding where a gap holds, between the means as they are read', () => {
    const ownSay = pair?.findings.items.find(({principle}) => principle === 'own-say');
    assert.deepEqual(ownSay, {principle: 'own-say', higher: 'staff', lower: 'resident', difference: 0.9});
    assert.deepEqual(pair?.signs, []);
  });

  test('is a sign where too few people were asked, and nothing where it may be chance', () => {
    const [small] = findFindings(smallResults, scale).pairs;
    assert.ok(small);
    assert.deepEqual(small.findings.items, []);
    const signs = namesOf(small.signs);
    assert.ok(signs.includes('own-say') && !signs.includes('skilled-staff'), signs.join());
  });

  test('is the same whichever group is named first', () => {
    const turned: PublishedResults = {
      ...manyResults,
      gaps: manyResults.gaps.map(({principle, audiences: [a, b], value}) => ({
        principle,
        audiences: [b, a],
        value:
          value.kind === 'hidden'
            ? value
            : {...value, difference: -value.difference, interval: [-value.interval[1], -value.interval[0]]},
      })),
    };
    assert.deepEqual(findFindings(turned, scale).pairs, findFindings(manyResults, scale).pairs);
  });

  test('has the largest first from a hundred respondents in each group', () => {
    const [large] = findFindings(withRespondents(manyResults, 100), scale).pairs;
    assert.ok(large?.findings.isRanked);
    const sizes = large.findings.items.map(({difference}) => difference);
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => b - a),
    );
    assert.equal(pair?.findings.isRanked, false);
  });
});
