import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manyResults, noAnswersResults, sampleContent, tooFewResults} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {dutchPointsStartWords} from '../words/nl/improvement-points-start.js';
import {dutchPointsWords} from '../words/nl/improvement-points.js';
import {choiceOf, makePoints, type Points} from './points.js';
import {sayPart, summarize, voiceOf} from './speech.js';

const voice = voiceOf({...dutchPointsStartWords, ...dutchPointsWords});

function pointsOf(results: PublishedResults, audiences: readonly string[] | null = null): Points {
  const {everyone} = voice.words;
  const points = makePoints(results, sampleContent, {audiences, everyone, dir: 'ltr'});
  assert.ok(points.ok);
  return points.value;
}

const many = pointsOf(manyResults);

test('all groups are measured by the same bar: the largest share, rounded up to tenths', () => {
  const shares = many.shown.flatMap(({ranking}) => ranking.points.map(({share}) => share));
  assert.equal(Math.max(...shares), 11 / 35);
  assert.equal(many.fullBar, 0.4);
  assert.equal(pointsOf(noAnswersResults).fullBar, 0.1);
});

test('each group reads its own wording, and everybody together both', () => {
  const [statement] = sampleContent.statements;
  assert.ok(statement);
  assert.deepEqual(many.wordingsOf(statement.id, 'staff'), [{name: null, text: statement.texts['staff']}]);
  assert.deepEqual(many.wordingsOf(statement.id, 'all'), [
    {name: 'Inwoners', text: statement.texts['resident']},
    {name: 'Medewerkers', text: statement.texts['staff']},
  ]);
});

test('a wording that all groups share stands once', () => {
  const statements = sampleContent.statements.map((it) => ({
    ...it,
    texts: {resident: 'Zo gaat het.', staff: 'Zo gaat het.'},
  }));
  const content = {...sampleContent, statements};
  const points = makePoints(manyResults, content, {audiences: null, everyone: 'Samen', dir: 'ltr'});
  assert.ok(points.ok);
  assert.deepEqual(points.value.wordingsOf('fitting-1', 'all'), [{name: null, text: 'Zo gaat het.'}]);
});

test('together is there when everybody is shown, and not for one group or a choice of groups', () => {
  assert.equal(many.together?.audience, 'all');
  assert.equal(pointsOf(tooFewResults).together, null);
  assert.equal(pointsOf(manyResults, ['staff']).together, null);
});

test('what nobody chose is zero, and what is hidden is nothing', () => {
  const [residents, staff] = many.groups;
  assert.ok(residents && staff);
  assert.deepEqual(choiceOf(residents, 'skilled-staff-2'), {n: 0, respondents: 45, share: 0});
  const [hidden] = pointsOf(tooFewResults).groups;
  assert.ok(hidden);
  assert.equal(choiceOf(hidden, 'fitting-1'), null);
});

test('the summary says in one sentence what each group chose most', () => {
  assert.equal(
    summarize(many.shown, many, voice),
    'Het vaakst gekozen: door inwoners 5 punten even vaak (elk 16%) en door medewerkers ‘Ik mag van de gewone weg afwijken als een inwoner dat nodig heeft’ (31%).',
  );
});

test('a part says how many of whom, of everybody together people', () => {
  const [residents] = many.groups;
  assert.ok(residents && many.together);
  assert.equal(sayPart({n: 34, respondents: 1200}, residents, voice), '34 van 1.200 inwoners');
  assert.equal(sayPart({n: 34, respondents: 1200}, many.together, voice), '34 van 1.200 mensen');
});

test('somebody is never 0 %', () => {
  assert.equal(voice.percent(1 / 1000), 'minder dan 1%');
  assert.equal(voice.percent(0), '0%');
});

test('points that the content does not have are a problem, with the place', () => {
  const priorities = manyResults.priorities.map((row, index) => (index === 3 ? {...row, id: 'strange'} : row));
  const points = makePoints({...manyResults, priorities}, sampleContent, {audiences: null, everyone: '', dir: 'ltr'});
  assert.ok(!points.ok);
  assert.deepEqual(
    points.problems.map(({path}) => path),
    ['priorities.3'],
  );
});
