import assert from 'node:assert/strict';
import {test} from 'node:test';
import {themes, openingQuestions} from '@toegang/content/nl/talk.js';
import {manyResults, partlyHiddenResults, sampleContent, tooFewResults} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {talkContentOf, type Theme} from './talk-content.js';
import {isOf, scoresOf} from './theme-scores.js';

const content = talkContentOf({...sampleContent, themes, openingQuestions});
const [theme] = themes as readonly [Theme, ...Theme[]];

/** What was published of one principle, by group. */
function meanOf(results: PublishedResults, principle: string, audience: string): number {
  const value = results.principles.find((row) => row.principle === principle && row.audience === audience)?.value;
  if (value?.kind !== 'shown') throw new Error(`${principle} of ${audience} is hidden`);
  return value.mean;
}

test('a theme has, for each group, the lowest score of its principles', () => {
  for (const {audience, value} of scoresOf(theme, manyResults, content, null)) {
    const means = theme.principles.map((principle) => meanOf(manyResults, principle, audience));
    assert.equal(value.kind, 'shown');
    assert.ok(Math.abs(value.mean - Math.min(...means)) <= 0.05);
    assert.ok(theme.principles.includes(value.principle.id));
  }
});

test('groups stand in the order of the content, by the name of all of them', () => {
  const scores = scoresOf(theme, manyResults, content, null);
  assert.deepEqual(
    scores.map(({name, mark}) => [name, mark]),
    [
      ['Inwoners', 0],
      ['Medewerkers', 1],
    ],
  );
});

test('one group alone keeps its mark', () => {
  assert.deepEqual(
    scoresOf(theme, manyResults, content, ['staff']).map(({audience, mark}) => [audience, mark]),
    [['staff', 1]],
  );
});

test('a group of which nothing may be shown is hidden, with the reason', () => {
  const hidden = scoresOf(theme, tooFewResults, content, null).filter(({value}) => value.kind === 'hidden');
  assert.ok(hidden.length > 0);
  for (const {value} of hidden) assert.ok(value.kind === 'hidden' && value.reason !== 'no-answers');
});

test('what is hidden never counts as a low score', () => {
  for (const it of themes) {
    for (const {value} of scoresOf(it, partlyHiddenResults, content, null)) {
      if (value.kind === 'shown') assert.ok(value.mean >= 1);
    }
  }
});

test('a theme without principles has no scores, and neither has one whose principles nobody knows', () => {
  assert.deepEqual(scoresOf({...theme, principles: []}, manyResults, content, null), []);
  assert.deepEqual(scoresOf({...theme, principles: ['other']}, manyResults, content, null), []);
});

test('results of other content are not of these themes', () => {
  assert.equal(isOf(manyResults, content), true);
  assert.equal(isOf({...manyResults, content: {id: 'sample', version: '2'}}, content), false);
});
