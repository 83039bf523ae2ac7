import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import * as englishLibrary from './data/en/library.js';
import {scanContent as english} from './data/en/scan.js';
import * as dutchLibrary from './data/nl/library.js';
import {scanContent as dutch} from './data/nl/scan.js';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** By language: the words of offices, which residents do not use, and words that judge them. */
const JARGON = {
  nl: /zelfredzaam|eigen kracht|keukentafel|integra|maatwerk|voorziening|indicatie|beschikking|cliënt\b|burger|domein|traject|casus|regie|participati|problematiek|leefgebied|signaler|doorgeleid|ondersteun|toeleid|hulpvraag|kastje/i,
  en: /self-relian|empower|integrat|tailor|provision|eligib|assessment|client\b|citizen|domain|trajectory|casework|particip|issues|signpost|referral|stakeholder|facilitat|n['’]t\b/i,
};

/** In characters, by language: an answer stands on one line of a telephone. */
const ANSWER_LENGTH = {nl: 26, en: 29};

function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/);
}

for (const {lang, audiences, principles, scale, statements, tools, advice} of [
  {...dutch, ...dutchLibrary},
  {...english, ...englishLibrary},
]) {
  const textsFor = (audience: string): readonly NamedText[] =>
    statements.map(({id, texts}) => ({name: `${id}, ${audience}`, text: texts[audience] ?? ''}));
  const residentTexts = textsFor('resident');
  const staffTexts = textsFor('staff');
  const easyTexts = statements.map(({id, easy}) => ({name: `${id}, easy`, text: easy?.['resident'] ?? ''}));
  const explanations = [
    ...audiences.map(({id, description = ''}) => ({name: id, text: description})),
    ...principles.map(({id, explanation = ''}) => ({name: id, text: explanation})),
  ];

  const library = [
    ...tools.map(({id, description}) => ({name: id, text: description})),
    ...advice.map(({principle, audience, why}) => ({name: `${principle}, ${audience}, advice`, text: why})),
  ];

  /** In words. Source: README.md, how we write; 8 to 10 words a sentence is common advice for easy Dutch. */
  const limits = [
    {title: 'a sentence for residents', texts: residentTexts, most: 15},
    {title: 'a sentence for staff', texts: staffTexts, most: 15},
    {title: 'an easy sentence', texts: easyTexts, most: 10},
    {title: 'a sentence that explains', texts: explanations, most: 20},
    {title: 'a sentence about a tool', texts: library, most: 22},
  ];

  suite(`the texts in ${lang} are easy to read`, () => {
    for (const {title, texts, most} of limits) {
      test(`${title} has at most ${most} words`, () => {
        for (const {name, text} of texts) {
          for (const sentence of splitSentences(text)) {
            assert.ok(countWords(sentence) <= most, `${name}: ${countWords(sentence)} words: ${sentence}`);
          }
        }
      });
    }

    test('a whole easy text has at most 10 words', () => {
      for (const {name, text} of easyTexts) assert.ok(countWords(text) <= 10, `${name}: ${text}`);
    });

    test('an easy text is never longer than the text that it stands for', () => {
      easyTexts.forEach(({name, text}, index) => {
        assert.ok(text.length <= (residentTexts[index]?.text.length ?? 0), `${name}: ${text}`);
      });
    });

    test('no two statements have the same text, and staff are not asked what residents are asked', () => {
      const texts = [...residentTexts, ...staffTexts, ...easyTexts].map(({text}) => text.toLowerCase());
      assert.deepEqual(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        [],
      );
    });

    test('no text has the words of offices', () => {
      for (const {name, text} of [...residentTexts, ...staffTexts, ...easyTexts, ...library]) {
        assert.doesNotMatch(text, JARGON[lang as keyof typeof JARGON], name);
      }
    });

    test('a statement says what is so, and ends with a full stop', () => {
      for (const {name, text} of [...residentTexts, ...staffTexts, ...easyTexts]) {
        assert.match(text, /^\p{Lu}.*\.$/u, name);
      }
    });

    test('an answer is short enough for one line on a telephone', () => {
      for (const {label} of scale.options)
        assert.ok(label.length <= ANSWER_LENGTH[lang as keyof typeof ANSWER_LENGTH], label);
    });
  });
}
