import assert from 'node:assert/strict';
import {test} from 'node:test';
import {oneResponse, sampleContent} from '@toegang/model/samples';
import {findWrittenAnswers} from './written-answers.js';

test('every reason says what it is about, and the remark is about nothing in particular', () => {
  const found = findWrittenAnswers(oneResponse, sampleContent);
  assert.deepEqual(
    found.map(({principle, statement, text}) => ({principle, statement, text})),
    [
      {
        principle: 'clear-and-simple',
        statement: 'clear-and-simple-2',
        text: 'Ik moest de brief drie keer lezen en snapte hem nog niet.',
      },
      {principle: null, statement: null, text: 'De medewerker die bij ons thuis kwam, was heel aardig.'},
    ],
  );
  assert.notEqual(found[0]?.id, findWrittenAnswers(oneResponse, sampleContent)[0]?.id, 'made by chance');
});

test('a reason to choose a principle is about that principle', () => {
  const priorities = [{kind: 'principle', id: 'own-say', why: 'Daarom.'}] as const;
  const [found] = findWrittenAnswers({priorities}, sampleContent);
  assert.deepEqual([found?.principle, found?.statement], ['own-say', null]);
});

test('what nobody can see is no answer; a single emoji is one', () => {
  for (const remark of ['', ' \n\t', '\u00a0\u2003', '\u200b\u200e\u202e\ufeff']) {
    assert.deepEqual(findWrittenAnswers({priorities: [], remark}, sampleContent), [], JSON.stringify(remark));
  }
  assert.equal(findWrittenAnswers({priorities: [], remark: '👍'}, sampleContent).length, 1);
});
