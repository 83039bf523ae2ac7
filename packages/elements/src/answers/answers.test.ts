import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manyResults, roughTextResults, sampleContent, tooFewResults} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {findAnswers, makeAnswers, NO_FILTER, recurringIn, type Answers} from './answers.js';

function answersOf(results: PublishedResults, audiences: readonly string[] | null = null): Answers {
  const answers = makeAnswers(results, sampleContent, {audiences, dir: 'ltr'});
  assert.ok(answers.ok);
  return answers.value;
}

const many = answersOf(manyResults);

test('all answers stand as they were written, in the order in which they were published', () => {
  assert.deepEqual(
    many.answers.map(({text}) => text),
    manyResults.answers.map(({text}) => text),
  );
});

test('an answer to a statement belongs to its principle, and is about it in the words of its group', () => {
  const [statement] = sampleContent.statements;
  const row = {statement: statement?.id, audience: 'staff', text: 'Wij doen ons best.'};
  const {answers} = answersOf({...manyResults, answers: [row]});
  assert.equal(answers[0]?.principle, statement?.principle);
  assert.equal(answers[0]?.about, statement?.texts['staff']);
});

test('group, principle and search narrow together', () => {
  const filter = {audience: 'resident', principle: 'clear-and-simple', search: 'brief'};
  const found = findAnswers(many.answers, filter);
  assert.ok(found.length > 0 && found.length < findAnswers(many.answers, {...NO_FILTER, search: 'brief'}).length);
  for (const {audience, principle, text} of found) {
    assert.deepEqual([audience, principle], [filter.audience, filter.principle]);
    assert.match(text, /brief/i);
  }
});

test('a search finds pieces of words, whatever the capitals and accents, and needs all its words', () => {
  const search = (text: string): number => findAnswers(many.answers, {...NO_FILTER, search: text}).length;
  assert.ok(search('brief') > 0);
  assert.equal(search('BRÍÉF'), search('brief'));
  assert.ok(search('brie') >= search('brief'));
  assert.ok(search('brief lezen') <= search('brief'));
  assert.equal(search('   '), many.answers.length);
  assert.equal(search('.*'), 0);
});

test('a text without anything to see is no answer', () => {
  const {answers} = answersOf(roughTextResults);
  assert.equal(answers.length, roughTextResults.answers.filter(({text}) => /\S/u.test(text)).length);
});

test('words recur in the group that is chosen', () => {
  assert.deepEqual(recurringIn(many, 'staff'), ['inwoner', 'regels', 'tijd']);
  assert.equal(recurringIn(many, null).length, 6);
});

test('twenty words that recur most are a way in, as many of each group; more would be in the way', () => {
  const of = (audience: string, count: number) =>
    Array.from({length: count}, (_, index) => ({audience, word: `${audience}-${index + 1}`}));
  const words = [...of('resident', 60), ...of('staff', 40)];
  const all = recurringIn({...many, words}, null);
  assert.equal(all.length, 20);
  assert.deepEqual([all[0], all[9], all[10]], ['resident-1', 'resident-10', 'staff-1']);
  assert.equal(recurringIn({...many, words}, 'staff').at(-1), 'staff-20');
});

test('a hidden group has its reason', () => {
  assert.deepEqual(
    answersOf(tooFewResults).groups.map(({hidden}) => hidden),
    ['too-few', null],
  );
});

test('answers of a group that the content does not have are a problem, with the place', () => {
  const answers = [...manyResults.answers.slice(0, 2), {audience: 'nobody', text: 'Hallo'}];
  const made = makeAnswers({...manyResults, answers}, sampleContent, {audiences: null, dir: 'ltr'});
  assert.ok(!made.ok);
  assert.equal(made.problems[0]?.path, 'answers.2');
});
