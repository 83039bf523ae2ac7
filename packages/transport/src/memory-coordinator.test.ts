import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {OpenAnswer} from '@toegang/model';
import {sampleContent, sampleRound} from '@toegang/model/samples';
import {createMemoryCoordinator} from './memory-coordinator.js';
import type {CoordinatorTransport} from './coordinator.js';
import type {Fetched} from './transport.js';

const answer: OpenAnswer = {
  id: 'a1',
  audience: 'resident',
  text: 'Bel 06-12345678.',
  state: 'waiting',
  marks: [{kind: 'phone', start: 4, end: 15}],
};

const progress = [{audience: 'resident', respondents: 3, onPaper: 1}];

function makeDesk(state: 'try-out' | 'open' = 'open'): CoordinatorTransport {
  const rounds = [{...sampleRound, id: 'r', state, invitation: 'codes' as const}];
  return createMemoryCoordinator({rounds, contents: [sampleContent], answers: [answer], progress});
}

function valueOf<T>(fetched: Fetched<T>): T {
  if (fetched.ok) return fetched.value;
  throw new Error(`Expected a value but got ${JSON.stringify(fetched.failure)}.`);
}

describe('a coordinator in memory', () => {
  it('makes a round, which is open from the start', async () => {
    const desk = createMemoryCoordinator({contents: [sampleContent]});
    const made = valueOf(await desk.makeRound({title: 'Najaar', minimumGroupSize: 12}));
    assert.equal(made.state, 'open');
    assert.deepEqual(valueOf(await desk.listRounds()), [made]);
    assert.equal(valueOf(await desk.fetchContent(made.id)).id, sampleContent.id);
    assert.equal((await desk.makeRound({title: ' '})).ok, false);
  });

  it('wipes a try-out when it opens', async () => {
    const desk = makeDesk('try-out');
    await desk.setState('r', 'open');
    const {audiences, answers} = valueOf(await desk.fetchProgress('r'));
    assert.deepEqual(audiences, []);
    assert.deepEqual(answers, {waiting: 0, approved: 0, rejected: 0});
  });

  it('keeps what was written when something is left out, and gives it back', async () => {
    const desk = makeDesk();
    const edited = valueOf(await desk.decide('r', 'a1', {state: 'approved', text: 'Bel [weggelaten].'}));
    assert.equal(edited.original, answer.text);
    assert.equal(edited.state, 'approved');
    const reopened = valueOf(await desk.decide('r', 'a1', {state: 'waiting'}));
    assert.equal(reopened.text, answer.text);
    assert.equal(reopened.original, undefined);
    await desk.decide('r', 'a1', {state: 'rejected', reason: 'Scheldt'});
    assert.equal(valueOf(await desk.fetchAnswers('r', 'rejected'))[0]?.reason, 'Scheldt');
    assert.deepEqual(
      valueOf(await desk.fetchAudit('r')).map(({act}) => act),
      ['rejected', 'reopened', 'edited'],
    );
  });

  it('makes codes once each, and counts them', async () => {
    const desk = makeDesk();
    const codes = [
      ...valueOf(await desk.makeCodes('r', 'resident', 30)),
      ...valueOf(await desk.makeCodes('r', 'resident', 30)),
    ];
    assert.equal(new Set(codes).size, 60);
    assert.deepEqual(valueOf(await desk.countCodes('r')), [{audience: 'resident', made: 60, used: 0}]);
  });
});
