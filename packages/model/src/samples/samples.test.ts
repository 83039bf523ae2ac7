import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  ALL_AUDIENCES,
  parseContentPack,
  type PublishedResults,
  type Response,
  type Score,
  type ShownScore,
} from '../index.js';
import {
  earlierResponses,
  earlierResults,
  longWordsContent,
  longWordsResults,
  manyResponses,
  manyResults,
  noAnswersResults,
  nothingShownResults,
  oneGroupResponses,
  oneGroupResults,
  openResults,
  otherScaleContent,
  otherScaleResults,
  partlyHiddenResponses,
  partlyHiddenResults,
  rightToLeftContent,
  rightToLeftResults,
  roughTextResults,
  sampleContent,
  sampleLibrary,
  smallResponses,
  smallResults,
  tooFewResponses,
  tooFewResults,
} from './index.js';

const published: readonly (readonly [string, readonly Response[], PublishedResults])[] = [
  ['many', manyResponses, manyResults],
  ['small', smallResponses, smallResults],
  ['too few', tooFewResponses, tooFewResults],
  ['partly hidden', partlyHiddenResponses, partlyHiddenResults],
  ['one group', oneGroupResponses, oneGroupResults],
  ['earlier', earlierResponses, earlierResults],
];

for (const [name, responses, results] of published) {
  suite(`the sample "${name}"`, () => {
    test('has every response once', () => {
      assert.equal(new Set(responses.map(({id}) => id)).size, responses.length);
    });

    test('shows a group with its true size from 10 respondents, and hides it below', () => {
      for (const {audience, respondents} of results.audiences.filter((it) => it.audience !== ALL_AUDIENCES)) {
        const size = of(responses, audience).length;
        const reason = size === 0 ? 'no-answers' : 'too-few';
        assert.deepEqual(respondents, size >= 10 ? {kind: 'shown', n: size} : {kind: 'hidden', reason});
      }
    });

    test('shows of a statement the mean and the counts of its numeric answers', () => {
      for (const {statement, audience, value} of results.statements) {
        if (value.kind === 'hidden') continue;
        const answers = of(responses, audience).flatMap(({answers}) => answers[statement] ?? []);
        assert.equal(value.n, answers.length);
        assertNear(value.mean, answers.reduce((sum, answer) => sum + answer, 0) / answers.length);
        assert.deepEqual(countsOf(value), expectedCounts(value, answers));
      }
    });

    test('shows a mean inside its interval, the interval inside the scale, and everybody in the counts', () => {
      for (const {value} of [...results.principles, ...results.statements]) {
        if (value.kind === 'hidden') continue;
        const [low, high] = value.interval;
        assert.ok(1 <= low && low <= value.mean && value.mean <= high && high <= 5);
        assert.equal(
          countsOf(value).reduce((sum, count) => sum + count),
          value.n,
        );
      }
    });

    test('shows everybody together only where every group is shown', () => {
      for (const rows of [scoresOf(results.principles), scoresOf(results.statements)]) {
        for (const {id, value} of rows.filter(({audience}) => audience === ALL_AUDIENCES)) {
          const groups = rows.filter((row) => row.id === id && row.audience !== ALL_AUDIENCES);
          assert.equal(
            value.kind === 'shown',
            groups.every((group) => group.value.kind === 'shown'),
          );
        }
      }
    });

    test('shows a gap as residents minus staff; it holds only when zero is outside and both groups have 30', () => {
      for (const {principle, audiences, value} of results.gaps) {
        const [first, second] = audiences.map(
          (audience) => results.principles.find((it) => it.principle === principle && it.audience === audience)?.value,
        );
        if (value.kind === 'hidden') continue;
        assert.ok(first?.kind === 'shown' && second?.kind === 'shown');
        assertNear(value.difference, first.mean - second.mean);
        const [low, high] = value.interval;
        assert.equal(value.holds, (low > 0 || high < 0) && first.n >= 30 && second.n >= 30);
      }
    });
  });
}

suite('the samples in which little is shown', () => {
  test('an open round, one without answers and one with too few show nothing, each with its reason', () => {
    for (const [results, reason] of [
      [openResults, 'round-open'],
      [noAnswersResults, 'no-answers'],
      [nothingShownResults, 'too-few'],
    ] as const) {
      const values = [...results.principles, ...results.statements, ...results.priorities, ...results.gaps];
      assert.ok(values.every(({value}) => value.kind === 'hidden' && value.reason === reason));
      assert.ok(results.audiences.every(({respondents}) => respondents.kind === 'hidden'));
      assert.equal(results.open, reason === 'round-open');
    }
  });

  test('two groups of 30 and more are counted per option, smaller ones in bands', () => {
    assert.ok(manyResults.statements.every(({value}) => value.kind === 'shown' && value.distribution !== undefined));
    const groups = smallResults.statements.filter(({audience}) => audience !== ALL_AUDIENCES);
    assert.ok(groups.every(({value}) => value.kind === 'shown' && value.bands !== undefined));
  });

  test('a statement that three people answered is hidden, and so is what would give it away', () => {
    const hidden = [...partlyHiddenResults.principles, ...partlyHiddenResults.statements].flatMap((row) =>
      row.value.kind === 'hidden' ? [[Object.values(row)[0], row.audience, row.value.reason]] : [],
    );
    assert.deepEqual(hidden, [
      ['early-help', 'staff', 'protects-another'],
      ['early-help', 'all', 'protects-another'],
      ['early-help-2', 'staff', 'too-few'],
      ['early-help-2', 'all', 'protects-another'],
    ]);
  });
});

suite('what the samples hold in words', () => {
  test('approved answers stand only beside a group that is shown, and no text stands twice', () => {
    for (const [, , {audiences, answers}] of published) {
      const shown = audiences.filter(({respondents}) => respondents.kind === 'shown').map(({audience}) => audience);
      assert.ok(answers.every(({audience}) => shown.includes(audience)));
      assert.equal(new Set(answers.map(({text}) => text)).size, answers.length);
    }
    assert.equal(manyResults.answers.length, 54);
  });

  test('a word that recurs is in at least five answers of its audience', () => {
    for (const [, , {answers, words = []}] of published) {
      for (const {audience, word} of words) {
        const using = answers.filter(
          (answer) => answer.audience === audience && new RegExp(`\\b${word}\\b`, 'i').test(answer.text),
        );
        assert.ok(using.length >= 5, `${word}: ${using.length}`);
      }
    }
  });

  test('advice follows a rule of the sample library, on a mean that is shown and below its limit', () => {
    assert.ok(manyResults.advice.length > 0);
    for (const {principle, audience, tool, why} of manyResults.advice) {
      assert.ok(sampleLibrary.advice.some((rule) => rule.why === why && rule.tool === tool));
      const row = manyResults.principles.find((each) => each.principle === principle && each.audience === audience);
      assert.ok(row?.value.kind === 'shown' && row.value.mean < 3);
    }
    assert.ok(parseContentPack({...sampleContent, ...sampleLibrary}).ok);
  });

  test('rough texts are as they were written: 10,000 signs long, over several lines, and with nothing but spaces', () => {
    const texts = roughTextResults.answers.map(({text}) => text);
    assert.ok(texts.some(({length}) => length === 10_000));
    for (const rough of [/^=/, /<script>/, /\u202E/, /\n/, /^\s+$/]) assert.ok(texts.some((text) => rough.test(text)));
  });
});

test('an earlier round compares with "many" when it asked the same, and not when it asked on another scale', () => {
  assert.deepEqual(earlierResults.content, manyResults.content);
  assert.notDeepEqual(otherScaleResults.content, manyResults.content);
  assert.deepEqual(otherScaleResults.content, {id: otherScaleContent.id, version: otherScaleContent.version});
  assert.ok(otherScaleResults.statements.every(({value}) => value.kind === 'shown' && value.interval[1] <= 4));
});

test('the long words and the right-to-left sample show the numbers of the sample "many" under their own titles', () => {
  for (const [results, content] of [
    [longWordsResults, longWordsContent],
    [rightToLeftResults, rightToLeftContent],
  ] as const) {
    assert.deepEqual(results, {...manyResults, content: {id: content.id, version: content.version}});
    const ids = new Set(results.principles.map(({principle}) => principle));
    assert.deepEqual(
      [...ids],
      content.principles.map(({id}) => id),
    );
  }
});

function of(responses: readonly Response[], audience: string): readonly Response[] {
  return audience === ALL_AUDIENCES ? responses : responses.filter((response) => response.audience === audience);
}

/** How many answers per option or per band, lowest first, without "weet ik niet". */
function countsOf({distribution, bands}: ShownScore): readonly number[] {
  if (distribution === undefined) return [bands.low, bands.middle, bands.high];
  return [1, 2, 3, 4, 5].map((option) => distribution[option] ?? 0);
}

function expectedCounts({distribution}: ShownScore, answers: readonly number[]): readonly number[] {
  const parts = distribution === undefined ? [[1, 2], [3], [4, 5]] : [[1], [2], [3], [4], [5]];
  return parts.map((part) => answers.filter((answer) => part.includes(answer)).length);
}

interface ScoreRow {
  readonly principle?: string;
  readonly statement?: string;
  readonly audience: string;
  readonly value: Score;
}

function scoresOf(rows: readonly ScoreRow[]): readonly {id: string | undefined; audience: string; value: Score}[] {
  return rows.map(({principle, statement = principle, audience, value}) => ({id: statement, audience, value}));
}

function assertNear(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
}
