import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openingQuestions, themes} from './data/nl/talk.js';
import {principles} from './data/nl/scan.js';

type Theme = (typeof themes)[number];

/** In words. The themes are read aloud in a group, so a sentence is short enough for one breath. */
const LONGEST_SENTENCE = 22;

test('there are nine themes to talk about', () => assert.equal(themes.length, 9));

test('every theme has two cases with questions, four statements and three practices', () => {
  for (const {id, cases, statements, practices} of themes) {
    assert.deepEqual([cases.length, statements.length, practices.length], [2, 4, 3], id);
    for (const {questions} of cases) assert.ok(questions.length >= 3, id);
  }
});

test('every principle is talked about in at least two themes', () => {
  for (const {id} of principles) {
    assert.ok(themes.filter((theme) => theme.principles.includes(id)).length >= 2, id);
  }
});

test('an opening question leads to every theme', () => {
  const reached = new Set(openingQuestions.flatMap((question) => question.themes));
  assert.deepEqual(
    themes.filter(({id}) => !reached.has(id)),
    [],
  );
});

test(`a sentence of a theme has at most ${LONGEST_SENTENCE} words`, () => {
  for (const theme of themes) {
    for (const sentence of textsOf(theme).flatMap((text) => text.split(/(?<=[.?!:])\s+/))) {
      const words = sentence.split(/\s+/).length;
      assert.ok(words <= LONGEST_SENTENCE, `${theme.id}: ${words} words: ${sentence}`);
    }
  }
});

function textsOf({intro, cases, statements, practices}: Theme): readonly string[] {
  const blocks = [intro, ...cases.map(({story}) => story), ...practices.map(({body}) => body)].flat();
  return [
    ...blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : block.items.flat())).map(({text}) => text),
    ...cases.flatMap(({dilemma, questions}) => [dilemma, ...questions]),
    ...statements.map(({text}) => text),
  ];
}
