import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {disciplines, formats, guide} from './data/nl/session.js';
import {openingQuestions, themes} from './data/nl/talk.js';
import {dutchPack} from './index.js';

type Format = (typeof formats)[number];

/** In words. Source: talk.test.ts; a facilitator reads these aloud too. */
const LONGEST_SENTENCE = 22;
/** In minutes. A group that is asked for two hours goes home after two hours. */
const LONGEST_SESSION = 120;

function minutesOf({phases, talks}: Format): number {
  return phases.reduce((sum, {phase, minutes}) => sum + minutes * (phase === 'theme' ? talks : 1), 0);
}

function textsOf(format: Format): readonly string[] {
  const {description, goals, prompts = [], phases, steps} = format;
  const parts = [...phases, ...steps].flatMap(({texts}) => [...texts.facilitator, texts.participant, texts.screen]);
  return [description, ...goals, ...prompts.map(({text}) => text), ...parts];
}

suite('the formats of the Dutch pack', () => {
  test('are the theme talk and reading the results together, in that order', () => {
    assert.deepEqual(
      formats.map(({id, subjects}) => [id, subjects]),
      [
        ['theme-talk', 'themes'],
        ['read-together', 'principles'],
      ],
    );
  });

  for (const format of formats) {
    test(`${format.id} begins with a welcome, ends with what was agreed, and takes two hours at most`, () => {
      assert.equal(format.phases[0]?.phase, 'welcome');
      assert.equal(format.phases.at(-1)?.phase, 'close');
      assert.ok(minutesOf(format) <= LONGEST_SESSION, `${minutesOf(format)} minutes`);
    });

    test(`${format.id} has for one subject as many minutes as its steps take`, () => {
      const sum = format.steps.reduce((minutes, step) => minutes + step.minutes, 0);
      assert.equal(format.phases.find(({phase}) => phase === 'theme')?.minutes, sum);
    });

    test(`${format.id} divides its dots, and comes to points for the plan`, () => {
      const asks = [...format.phases, ...format.steps].flatMap((part) => part.asks);
      assert.ok(asks.includes('dots') && asks.includes('points'));
      assert.ok(format.phases.some(({phase}) => phase === 'plan'));
      assert.equal(asks.includes('notes'), format.prompts !== undefined);
    });

    test(`${format.id} says it in sentences of at most ${LONGEST_SENTENCE} words`, () => {
      for (const text of textsOf(format)) assertShort(format.id, text);
    });
  }

  test('the theme talk asks what can be asked: opening questions, and statements of every theme', () => {
    assert.ok(openingQuestions.length > 0 && themes.every(({statements}) => statements.length > 0));
    const [themeTalk] = formats;
    assert.deepEqual(
      themeTalk?.steps.map(({step}) => step),
      ['intro', 'case', 'vote', 'talk', 'points'],
    );
  });

  test('reading together has a tool to dig deeper for every principle', () => {
    for (const {id} of dutchPack.principles ?? []) {
      assert.ok(
        dutchPack.tools?.some(({principles = []}) => principles.includes(id)),
        id,
      );
    }
  });
});

test('the disciplines that somebody can be of begin with the resident, and leave room for others', () => {
  assert.equal(disciplines[0]?.id, 'resident');
  assert.equal(disciplines.at(-1)?.id, 'other');
});

test('the guide is about preparing, inviting, time and a facilitator from outside, in short sentences', () => {
  const ids = guide.sections.map(({id}) => id);
  for (const id of ['people', 'prepare', 'time', 'guided']) assert.ok(ids.includes(id), id);
  for (const {id, body} of guide.sections) {
    for (const block of body) {
      const lines = block.type === 'paragraph' ? [block.text] : block.items;
      for (const line of lines) assertShort(id, line.map(({text}) => text).join(''));
    }
  }
});

function assertShort(name: string, text: string): void {
  for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
    const words = sentence.split(/\s+/).length;
    assert.ok(words <= LONGEST_SENTENCE, `${name}: ${words} words: ${sentence}`);
  }
}
