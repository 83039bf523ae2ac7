import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import fc from 'fast-check';
import {proposeSubjects, rankSubjects, suggestThemes} from '../session.js';
import {check} from '../testing/property.js';

const SUBJECTS = ['a', 'b', 'c', 'd', 'e'];

test('the subject with the most dots comes first; equals share a rank, and the next one is skipped', () => {
  assert.deepEqual(
    rankSubjects(SUBJECTS, {a: 2, b: 5, c: 2, e: 1}).map(({id, rank}) => [id, rank]),
    [
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['e', 4],
      ['d', null],
    ],
  );
});

test('what the dots leave undecided is for the group', () => {
  const propose = (totals: Record<string, number>) => proposeSubjects(rankSubjects(SUBJECTS, totals), 2);
  assert.deepEqual(propose({a: 1, b: 5, c: 3}), {chosen: ['b', 'c'], tied: [], places: 0});
  assert.deepEqual(propose({a: 3, b: 5, c: 3}), {chosen: ['b'], tied: ['a', 'c'], places: 1});
  assert.deepEqual(propose({a: 3, b: 3, c: 3}), {chosen: [], tied: ['a', 'b', 'c'], places: 2});
  assert.deepEqual(propose({a: 3, b: 3}), {chosen: ['a', 'b'], tied: [], places: 0});
  assert.deepEqual(propose({d: 1}), {chosen: ['d'], tied: [], places: 0});
  assert.deepEqual(propose({}), {chosen: [], tied: [], places: 0});
});

test('every subject is ranked once, nothing without dots is proposed, and never more than there is time for', (t) => {
  const totals = fc.dictionary(fc.constantFrom(...SUBJECTS), fc.nat(4));
  check(t, fc.tuple(totals, fc.integer({min: 1, max: 6})), ([dots, talks]) => {
    const ranking = rankSubjects(SUBJECTS, dots);
    assert.deepEqual(ranking.map(({id}) => id).toSorted(), SUBJECTS);
    const {chosen, tied, places} = proposeSubjects(ranking, talks);
    assert.ok([...chosen, ...tied].every((id) => (dots[id] ?? 0) > 0));
    assert.ok(chosen.length + places <= talks && (tied.length > places || tied.length === 0));
    const withDots = ranking.filter(({rank}) => rank !== null).length;
    assert.equal(chosen.length + places, Math.min(talks, withDots));
  });
});

test('the opening questions lead to the themes of what does not go well', () => {
  assert.deepEqual(suggestThemes(sampleTalkContent, sampleSessions.theme), [
    {id: 'findable', answers: 7},
    {id: 'listening', answers: 3},
    {id: 'together', answers: 3},
  ]);
  assert.deepEqual(suggestThemes(sampleTalkContent, sampleSessions.questions), [], 'not before they are revealed');
});
