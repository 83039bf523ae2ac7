import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {ApprovedText} from '../index.js';
import {makeContent} from '../testing/content.js';
import {RoundKeeper} from '../testing/round-keeper.js';
import {publish} from './publish.js';

const content = makeContent({principles: {clear: ['c-1'], kind: ['k-1']}});

/** Texts of residents, each of another respondent, unless it says otherwise. */
function textsOf(texts: readonly string[], changes: Partial<ApprovedText> = {}): readonly ApprovedText[] {
  return texts.map((text, at) => ({
    audience: 'resident',
    batch: 1,
    respondent: `respondent-${at}`,
    text,
    order: `${at}`,
    ...changes,
  }));
}

function publishTexts(texts: readonly ApprovedText[], stopWords: readonly string[] = [], people = 10) {
  const responses = Array.from({length: people}, () => ({audience: 'resident', answers: {}, priorities: []}));
  const round = {id: 'round', minimumGroupSize: 10};
  return publish(responses, {content, round, publishedOn: '2026-11-21', texts, stopWords});
}

suite('approved texts', () => {
  test('are published with what they are about, and without anything of their respondent', () => {
    const [one] = textsOf(['Ik snapte de brief niet.'], {principle: 'clear', statement: 'c-1'});
    const [remark] = textsOf(['Dank u wel.'], {order: '9'});
    assert.ok(one && remark);
    assert.deepEqual(publishTexts([remark, one]).answers, [
      {principle: 'clear', statement: 'c-1', audience: 'resident', text: 'Ik snapte de brief niet.'},
      {audience: 'resident', text: 'Dank u wel.'},
    ]);
  });

  test('come in the order of their keys, however they came in', () => {
    const texts = textsOf(['a', 'b', 'c', 'd']);
    const shuffled = [2, 0, 3, 1].flatMap((at) => texts[at] ?? []);
    assert.deepEqual(
      publishTexts(shuffled).answers.map(({text}) => text),
      ['a', 'b', 'c', 'd'],
    );
  });

  test('are quoted as they were written, but not when there is nothing to see', () => {
    const texts = ['  =1+1\n<b>vet</b> ', ' \n\t', '\u202Eomgekeerd'];
    assert.deepEqual(
      publishTexts(textsOf(texts)).answers.map(({text}) => text),
      [texts[0], texts[2]],
    );
  });

  test('of a group that is too small stay away, and so do their words', () => {
    const results = publishTexts(textsOf(Array.from({length: 9}, () => 'wachten')), [], 9);
    assert.deepEqual([results.answers, results.words], [[], []]);
  });

  test('of a response that waits stay away until it joins; those of a withdrawn group go', () => {
    const keeper = new RoundKeeper(content, {publish: 'in-batches'});
    keeper.write = (id) => [`tekst ${id}`];
    for (let id = 0; id < 20; id++) keeper.arrive(id, {audience: 'resident'});
    assert.equal(keeper.last.answers.length, 10, 'the newest ten wait');
    for (let id = 20; id < 30; id++) keeper.arrive(id, {audience: 'resident'});
    assert.equal(keeper.last.answers.length, 20);
    keeper.withdraw(3);
    assert.ok(!keeper.last.answers.some(({text}) => text === 'tekst 3'), 'a text goes at once');
    for (let id = 4; id < 15; id++) keeper.withdraw(id);
    assert.deepEqual(keeper.last.answers, [], 'fewer than ten are left');
  });
});

suite('words that recur', () => {
  test('are those that five respondents used, whoever wrote more than one text', () => {
    const four = textsOf(['de brief', 'die brief', 'brief!', 'Brief']);
    const again = textsOf(['nog een brief'], {respondent: 'respondent-0'});
    const fifth = textsOf(['BRIEF.'], {respondent: 'respondent-9'});
    assert.deepEqual(publishTexts([...four, ...again]).words, []);
    assert.deepEqual(publishTexts([...four, ...fifth]).words, [{audience: 'resident', word: 'brief'}]);
  });

  test('are counted for each group apart', () => {
    const residents = textsOf(['wachten', 'wachten', 'wachten']);
    const staff = textsOf(['wachten', 'wachten', 'wachten'], {audience: 'staff'});
    assert.deepEqual(publishTexts([...residents, ...staff]).words, []);
  });

  test('have four letters at least, and are no stop words, however these are written', () => {
    const texts = textsOf(Array.from({length: 5}, () => 'Ik las het OMDAT de wmo-brief over collega’s en foto’s ging'));
    assert.deepEqual(
      publishTexts(texts, ['Omdat', 'over', 'ging', "collega's"]).words?.map(({word}) => word),
      ["foto's", 'wmo-brief'],
    );
  });

  test('are whole words, with accents as they are, in any script', () => {
    const texts = textsOf(Array.from({length: 5}, () => 'cafe\u0301 coöperatie 2024 المساعدة a'.concat('!'.repeat(9))));
    assert.deepEqual(
      publishTexts(texts).words?.map(({word}) => word),
      ['café', 'coöperatie', 'المساعدة'],
    );
  });

  test('come with the one in most texts first', () => {
    const often = textsOf(Array.from({length: 6}, () => 'wachten'));
    const less = textsOf(Array.from({length: 5}, () => 'bellen'));
    assert.deepEqual(
      publishTexts([...less, ...often]).words?.map(({word}) => word),
      ['wachten', 'bellen'],
    );
  });
});

suite('advice', () => {
  const rule = {principle: 'clear', audience: 'resident', below: 3, tool: 'client-journey', why: 'Loop het na.'};
  const advised = {...content, advice: [rule, {...rule, audience: 'staff'}, {...rule, principle: 'kind'}]};
  const publishScores = (score: number, people = 10) =>
    publish(
      Array.from({length: people}, () => ({audience: 'resident', answers: {'c-1': score, 'k-1': 5}, priorities: []})),
      {content: advised, round: {id: 'round', minimumGroupSize: 10}, publishedOn: '2026-11-21'},
    );

  test('is a rule of the content, where the mean of that group is below the limit', () => {
    const {below, ...given} = rule;
    assert.deepEqual(publishScores(2).advice, [given]);
    assert.deepEqual(publishScores(below).advice, []);
  });

  test('is never given on what is hidden', () => assert.deepEqual(publishScores(1, 9).advice, []));

  test('is absent where the content has none', () => assert.deepEqual(publishTexts([]).advice, []));
});
