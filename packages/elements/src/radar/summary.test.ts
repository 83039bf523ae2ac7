import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  partlyHiddenResults,
  sampleContent,
  smallResults,
  tooFewResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import {emptinessOf, standingOf} from '../ui/standing.js';
import {dutchRadarMoreWords} from '../words/nl/radar-more.js';
import {dutchRadarWords} from '../words/nl/radar.js';
import {makeChart, type Chart} from './chart.js';
import {factsOf, nameOf, voiceOf} from './speech.js';
import {summarize} from './summary.js';

const voice = voiceOf(dutchRadarWords);

function chartOf(results: PublishedResults, audiences: readonly string[] | null = null): Chart {
  const chart = makeChart(results, sampleContent, {audiences, everyone: dutchRadarWords.everyone});
  assert.ok(chart.ok);
  return chart.value;
}

test('the largest difference that holds comes first, then what each group scores highest and lowest', () => {
  assert.deepEqual(summarize(chartOf(manyResults), voice), [
    'Het grootste verschil zit bij ‘Regie en zeggenschap van inwoners’ (medewerkers geven 0,9 punt meer dan inwoners).',
    'Inwoners geven de meeste punten aan ‘Deskundige toegangsmedewerkers’ (4,2) en de minste aan ‘Transparant en eenvoudig’ (2,5).',
    'Medewerkers geven de meeste punten aan ‘Passend en samenhangend’ en ‘Deskundige toegangsmedewerkers’ (4,2) en de minste aan ‘Handelingsruimte om te doen wat nodig is’ (2,4).',
  ]);
});

test('a difference among few people only seems to be there', () => {
  const [lead] = summarize(chartOf(smallResults), voice);
  assert.match(
    lead ?? '',
    /^Er lijkt verschil te zijn bij ‘Regie en zeggenschap van inwoners’ \(medewerkers geven 0,8/,
  );
  assert.match(lead ?? '', /Er zijn te weinig antwoorden om dat zeker te weten\.$/);
});

test('of differences that are equally large as they are read none is left out, whoever scores higher', () => {
  const means: Readonly<Record<string, readonly number[]>> = {resident: [2.04, 4.16], staff: [2.84, 3.35]};
  const principles = manyResults.principles.map((row) => {
    const place = sampleContent.principles.findIndex(({id}) => id === row.principle);
    const mean = means[row.audience]?.[place] ?? 3;
    return {...row, value: {...row.value, mean}} as typeof row;
  });
  const gaps = manyResults.gaps.map((gap) => ({
    ...gap,
    value: {kind: 'shown', difference: 0, interval: [0.2, 1.4], holds: true} as const,
  }));
  const [lead] = summarize(chartOf({...manyResults, principles, gaps}), voice);
  const [one, other] = sampleContent.principles;
  assert.equal(
    lead,
    `De grootste verschillen zitten bij ‘${String(one?.title)}’ (medewerkers geven 0,8 punt meer dan inwoners) en ‘${String(other?.title)}’ (inwoners geven 0,8 punt meer dan medewerkers).`,
  );
});

test('a difference that may well be chance is not told', () => {
  const unclear = manyResults.gaps.map((gap) => ({
    ...gap,
    value: {kind: 'shown', difference: 0.9, interval: [-0.1, 1.9], holds: false} as const,
  }));
  const [lead] = summarize(chartOf({...manyResults, gaps: unclear}), voice);
  assert.equal(lead, 'Tussen inwoners en medewerkers is nergens een duidelijk verschil.');
});

test('one group is told of alone', () => {
  const sentences = summarize(chartOf(oneGroupResults), voice);
  assert.equal(sentences.length, 1);
  assert.match(sentences[0] ?? '', /^Medewerkers geven de meeste punten aan/);
});

test('a hidden group and a hidden score are not in the summary', () => {
  assert.doesNotMatch(summarize(chartOf(tooFewResults), voice).join(' '), /inwoners/i);
  const sentences = summarize(chartOf(partlyHiddenResults), voice).join(' ');
  assert.doesNotMatch(sentences, /Medewerkers geven [^.]*Voorkomen, tijdig signaleren/);
});

test('nothing to see has a reason: the round is open, nobody answered, or too few did', () => {
  assert.equal(emptinessOf(chartOf(openResults).series.map(({hidden}) => hidden)), 'round-open');
  assert.equal(emptinessOf(chartOf(noAnswersResults).series.map(({hidden}) => hidden)), 'no-answers');
  assert.equal(emptinessOf(chartOf(tooFewResults, ['resident']).series.map(({hidden}) => hidden)), 'too-few');
  assert.equal(emptinessOf(chartOf(manyResults).series.map(({hidden}) => hidden)), null);
});

test('a point says its principle, its group, and all its numbers', () => {
  assert.equal(
    nameOf({principle: 5, series: 0}, chartOf(manyResults), voice),
    'Transparant en eenvoudig, inwoners: 2,5 van 5, 45 antwoorden, tussen 2,3 en 2,7',
  );
});

test('a number has one decimal, and no minus when it rounds to nothing', () => {
  assert.deepEqual(
    [3, 2.46, -0.04, -0.3].map((value) => voice.score(value)),
    ['3,0', '2,5', '0,0', '-0,3'],
  );
});

test('what is shown is of a day, and of an open round it may still change', () => {
  const day = 'Stand van 21 november 2026.';
  assert.equal(standingOf(chartOf(manyResults), dutchRadarWords).trim(), day);
  assert.equal(
    standingOf(chartOf({...manyResults, open: true}), dutchRadarWords),
    `${day} De ronde is nog open: dit kan nog veranderen.`,
  );
});

test('a hidden score says why', () => {
  const chart = chartOf(partlyHiddenResults);
  assert.equal(
    nameOf({principle: 6, series: 1}, chart, voice),
    'Voorkomen, tijdig signaleren, doorgeleiden, medewerkers: verborgen om anderen te beschermen',
  );
  const reasons = ['round-open', 'too-few', 'no-answers'] as const;
  assert.deepEqual(
    reasons.flatMap((reason) => factsOf({kind: 'hidden', reason}, chart, voice)),
    ['de ronde is nog open', 'te weinig antwoorden', 'geen antwoorden'],
  );
});

test('a group with capitals inside its name keeps them in a sentence', () => {
  const names = ['Inwoners', 'GGD', 'Wmo-raad'].map((group) => dutchRadarMoreWords.higher(group, '0,5'));
  assert.deepEqual(names, ['inwoners 0,5 hoger', 'GGD 0,5 hoger', 'Wmo-raad 0,5 hoger']);
});
