import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findResponseProblems, parseResponse, type ScanContent} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import {
  answersOf,
  choicesFor,
  emptyAnswers,
  readAnswers,
  toResponse,
  withAnswer,
  withAudience,
  withChoice,
  withRemark,
  withWhy,
  type ScanAnswers,
} from './scan-answers.js';

const resident = emptyAnswers('response-1', 'resident');

/** Applies changes one after another. */
const fill = (start: ScanAnswers, ...changes: readonly ((all: ScanAnswers) => ScanAnswers)[]): ScanAnswers =>
  changes.reduce((all, change) => change(all), start);

const answer = (id: string, value: number | null | undefined) => (all: ScanAnswers) => withAnswer(all, id, value);

function responseOf(all: ScanAnswers, content: ScanContent = sampleContent) {
  const response = toResponse(all, content, 'round-1');
  assert.ok(response);
  return response;
}

test('a response holds what was answered; skipped statements are absent, weet ik niet is null', () => {
  const response = responseOf(fill(resident, answer('fitting-1', 2), answer('fitting-2', null)));
  assert.deepEqual(response.answers, {'fitting-1': 2, 'fitting-2': null});
  assert.equal(response.audience, 'resident');
  assert.equal(response.round, 'round-1');
  assert.deepEqual(response.content, {id: 'sample', version: '1'});
});

test('every response fits the shape and its content', () => {
  const all = fill(
    resident,
    answer('fitting-1', 1),
    (it) => withChoice(it, 'fitting-1', true),
    (it) => withWhy(it, 'fitting-1', 'Omdat het zo is.'),
    (it) => withRemark(it, 'Dank u.'),
  );
  const parsed = parseResponse(responseOf(all));
  assert.ok(parsed.ok);
  assert.deepEqual(findResponseProblems(parsed.value, sampleContent), []);
});

test('without an audience there is no response', () => {
  assert.equal(toResponse(emptyAnswers('response-1'), sampleContent, 'round-1'), null);
});

test('an answer that is taken back is skipped again', () => {
  assert.deepEqual(responseOf(fill(resident, answer('fitting-1', 2), answer('fitting-1', undefined))).answers, {});
});

test('nothing is lost when somebody changes who answers, and changes it back', () => {
  const asResident = fill(resident, answer('fitting-1', 2), (it) => withChoice(it, 'fitting-1', true));
  const asStaff = fill(withAudience(asResident, 'staff'), answer('fitting-1', 5));
  assert.deepEqual(responseOf(asStaff).answers, {'fitting-1': 5});
  assert.deepEqual(responseOf(asStaff).priorities, []);
  const back = withAudience(asStaff, 'resident');
  assert.deepEqual(responseOf(back).answers, {'fitting-1': 2});
  assert.deepEqual(responseOf(back).priorities, [{kind: 'statement', id: 'fitting-1'}]);
});

test('what can be chosen begins with the own lowest answers; without a number comes last', () => {
  const all = fill(resident, answer('own-say-1', 4), answer('own-say-2', 1), answer('fitting-1', null));
  const choices = choicesFor(sampleContent, all);
  assert.deepEqual(
    choices.slice(0, 3).map(({id, score}) => [id, score]),
    [
      ['own-say-2', 1],
      ['own-say-1', 4],
      ['fitting-1', null],
    ],
  );
  assert.equal(choices.length, sampleContent.statements.length);
});

test('a principle stands by the mean of the own answers to it', () => {
  const content: ScanContent = {...sampleContent, priorities: {kind: 'principle', max: 2, why: 'off'}};
  const all = fill(resident, answer('fitting-1', 2), answer('fitting-2', 3), answer('own-say-1', 1));
  const [first, second, third] = choicesFor(content, all);
  assert.deepEqual([first?.id, first?.score], ['own-say', 1]);
  assert.deepEqual([second?.id, second?.score], ['fitting', 2.5]);
  assert.equal(third?.score, null);
});

test('improvement points are sent lowest first, however they were chosen', () => {
  const all = fill(
    resident,
    answer('own-say-1', 4),
    answer('own-say-2', 1),
    (it) => withChoice(it, 'own-say-1', true),
    (it) => withChoice(it, 'own-say-2', true),
  );
  assert.deepEqual(
    responseOf(all).priorities.map(({id}) => id),
    ['own-say-2', 'own-say-1'],
  );
});

test('a reason is sent with its improvement point only, without the white space around it', () => {
  const all = fill(
    resident,
    (it) => withChoice(it, 'fitting-1', true),
    (it) => withWhy(it, 'fitting-1', '  Te lang wachten. '),
    (it) => withWhy(it, 'fitting-2', 'Niet gekozen.'),
    (it) => withRemark(it, '   '),
  );
  const response = responseOf(all);
  assert.deepEqual(response.priorities, [{kind: 'statement', id: 'fitting-1', why: 'Te lang wachten.'}]);
  assert.ok(!('remark' in response));
});

test('a reason stays when its improvement point is taken back and chosen again', () => {
  const all = fill(
    resident,
    (it) => withChoice(it, 'fitting-1', true),
    (it) => withWhy(it, 'fitting-1', 'Omdat.'),
    (it) => withChoice(it, 'fitting-1', false),
    (it) => withChoice(it, 'fitting-1', true),
  );
  assert.equal(answersOf(all).whys['fitting-1'], 'Omdat.');
});

test('a pack that does not ask why gets no reasons', () => {
  const content: ScanContent = {...sampleContent, priorities: {kind: 'statement', max: 3, why: 'off'}};
  const all = fill(
    resident,
    (it) => withChoice(it, 'fitting-1', true),
    (it) => withWhy(it, 'fitting-1', 'Omdat.'),
  );
  assert.deepEqual(responseOf(all, content).priorities, [{kind: 'statement', id: 'fitting-1'}]);
});

test('answers that do not fit the content (any more) are left out', () => {
  const all = fill(resident, answer('gone', 2), answer('fitting-1', 99));
  assert.deepEqual(responseOf(all).answers, {});
});

test('kept answers are read back as they were', () => {
  const all = fill(
    resident,
    answer('fitting-1', null),
    (it) => withChoice(it, 'fitting-1', true),
    (it) => withRemark(it, 'Hallo'),
  );
  assert.deepEqual(readAnswers(JSON.parse(JSON.stringify(all))), all);
});

test('what is not kept answers is not read', () => {
  const wrong = [undefined, null, 7, 'x', [], {}, {...resident, schema: 'toegang-answers/2'}];
  for (const input of wrong) assert.equal(readAnswers(input), null, JSON.stringify(input));
});
