import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  manyResults,
  oneGroupResults,
  partlyHiddenResults,
  rightToLeftContent,
  sampleContent,
  tooFewResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import fc from 'fast-check';
import {makeChart, type Chart, type ChartChoice} from './chart.js';

const all: ChartChoice = {audiences: null, everyone: 'Alle groepen samen'};

function chartOf(results: PublishedResults, choice = all): Chart {
  const chart = makeChart(results, sampleContent, choice);
  assert.ok(chart.ok);
  return chart.value;
}

test('groups and principles come in the order of the content, whatever the order of the results', () => {
  const chart = chartOf(manyResults);
  assert.deepEqual(
    chart.series.map(({name}) => name),
    ['Inwoners', 'Medewerkers'],
  );
  assert.deepEqual(chart.principles, sampleContent.principles);
  const {principles, gaps, audiences} = manyResults;
  const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], {minLength: rows.length});
  fc.assert(
    fc.property(shuffled(principles), shuffled(gaps), shuffled(audiences), (scores, differences, groups) => {
      const other = {...manyResults, principles: scores, gaps: differences, audiences: groups};
      assert.deepEqual({...chartOf(other), results: manyResults}, chart);
    }),
  );
});

test('a page may choose the groups, their order, and everybody together', () => {
  const chart = chartOf(manyResults, {...all, audiences: ['staff', 'all']});
  assert.deepEqual(
    chart.series.map(({name}) => name),
    ['Medewerkers', 'Alle groepen samen'],
  );
  assert.deepEqual(chart.comparisons, []);
});

test('the gap of two groups stays the way round in which it was published, in any order of the groups', () => {
  const [comparison] = chartOf(manyResults, {...all, audiences: ['staff', 'resident']}).comparisons;
  assert.deepEqual([comparison?.first.audience, comparison?.second.audience], ['resident', 'staff']);
  assert.deepEqual(comparison?.gaps, chartOf(manyResults).comparisons[0]?.gaps);
});

test('a difference is that of the two means as they are read', () => {
  const means: Readonly<Record<string, number>> = {resident: 2.76, staff: 3.54};
  const principles = manyResults.principles.map((row) => {
    const mean = means[row.audience];
    return row.value.kind === 'shown' && mean ? {...row, value: {...row.value, mean}} : row;
  });
  const {series, comparisons} = chartOf({...manyResults, principles});
  const read = series.map(({scores: [score]}) => score?.kind === 'shown' && score.mean);
  const gap = comparisons[0]?.gaps[0];
  assert.deepEqual([...read, gap?.kind === 'shown' && gap.difference], [2.8, 3.5, -0.7]);
});

test('a hidden score stays hidden with its reason, and never becomes a number', () => {
  const [, staff] = chartOf(partlyHiddenResults).series;
  assert.deepEqual(staff?.scores.at(-1), {kind: 'hidden', reason: 'protects-another'});
});

test('what was not published of a principle has no answers', () => {
  const {principles} = manyResults;
  const [resident] = chartOf({...manyResults, principles: principles.slice(3)}).series;
  assert.deepEqual(resident?.scores[0], {kind: 'hidden', reason: 'no-answers'});
});

test('a group is shown when one score of it is', () => {
  assert.deepEqual(
    chartOf(tooFewResults).shown.map(({audience}) => audience),
    ['staff'],
  );
  assert.deepEqual(
    chartOf(oneGroupResults).shown.map(({audience}) => audience),
    ['staff'],
  );
});

test('a group keeps its mark, whether the others are shown or not', () => {
  assert.deepEqual(
    chartOf(tooFewResults).shown.map(({mark}) => mark),
    [1],
  );
});

test('results of other content are a problem, with the place and what was expected', () => {
  const [first, ...more] = manyResults.principles;
  assert.ok(first);
  const strange = makeChart(
    {...manyResults, principles: [{...first, principle: 'speed'}, ...more]},
    sampleContent,
    all,
  );
  assert.ok(!strange.ok);
  assert.deepEqual(
    strange.problems.map(({path, expected}) => [path, expected]),
    [['principles.0', 'a score of sample, from 1 to 5']],
  );
});

test('a mean outside the scale is a problem', () => {
  const scale = {...sampleContent.scale, options: sampleContent.scale.options.slice(0, 3)};
  const chart = makeChart(manyResults, {...sampleContent, scale}, all);
  assert.ok(!chart.ok);
  assert.ok(chart.problems.every(({expected}) => expected === 'a score of sample, from 1 to 3'));
});

test('a group that the content does not have is a problem', () => {
  const chart = makeChart(manyResults, sampleContent, {...all, audiences: ['resident', 'council']});
  assert.ok(!chart.ok);
  assert.deepEqual(
    chart.problems.map(({path, expected}) => [path, expected]),
    [['audiences', 'the id of an audience']],
  );
});

test('names keep the language and the direction of the content', () => {
  const chart = makeChart(manyResults, rightToLeftContent, all);
  assert.ok(chart.ok);
  assert.deepEqual([chart.value.lang, chart.value.dir], ['ar', 'rtl']);
});
