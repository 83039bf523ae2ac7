import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sampleContent} from '@toegang/model/samples';
import {createMemoryTransport} from './memory-transport.js';
import {closedRound, knowledge, makeResponse, openRound} from './testing/sample-rounds.js';
import {transportContract, type Subject} from './testing/transport-contract.js';

describe('a memory transport', () => {
  const makeSubject = (): Subject => {
    const transport = createMemoryTransport(knowledge);
    const rounds = {openRound: openRound.id, closedRound: closedRound.id};
    return {transport, ...rounds, makeResponse, countStored: () => transport.responses.length};
  };
  for (const {sentence, check} of transportContract(makeSubject)) it(sentence, check);

  it('gives content in the language that was asked for, and else the first', async () => {
    const english = {...sampleContent, lang: 'en'};
    const transport = createMemoryTransport({...knowledge, contents: [sampleContent, english]});
    const read = async (lang?: string): Promise<unknown> => {
      const fetched = await transport.fetchContent(openRound.id, lang);
      return fetched.ok && fetched.value.lang;
    };
    assert.deepEqual([await read('en'), await read('fr'), await read()], ['en', 'nl', 'nl']);
  });
});
