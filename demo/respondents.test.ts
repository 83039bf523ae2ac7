import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findResponseProblems, parseResponse} from '@toegang/model';
import {sampleContent} from '@toegang/model/samples';
import {DEMO_RESPONDENTS, EARLIER, simulateRespondents} from './respondents.ts';

const simulated = simulateRespondents(sampleContent, 'demo');

test('the demo is filled with 500 respondents of both audiences', () => {
  const counts = Object.fromEntries(
    Object.keys(DEMO_RESPONDENTS).map((id) => [id, simulated.filter(({audience}) => audience === id).length]),
  );
  assert.deepEqual(counts, {resident: 300, staff: 200});
  assert.equal(new Set(simulated.map(({id}) => id)).size, 500);
});

test('every simulated response is one that a scan could have sent', () => {
  for (const response of simulated) {
    const parsed = parseResponse(response);
    assert.ok(parsed.ok);
    assert.deepEqual(findResponseProblems(parsed.value, sampleContent), []);
  }
});

test('the same seed gives the same respondents, another seed gives others', () => {
  assert.deepEqual(simulateRespondents(sampleContent, 'demo'), simulated);
  assert.notDeepEqual(simulateRespondents(sampleContent, 'demo', 2), simulated);
});

test('simulated people skip, do not know, and use the whole scale', () => {
  const answers = simulated.flatMap((response) => sampleContent.statements.map(({id}) => response.answers[id]));
  assert.deepEqual([...new Set(answers)].map(String).sort(), ['1', '2', '3', '4', '5', 'null', 'undefined']);
});

const meanOf = (responses: typeof simulated, audience: string): number => {
  const numbers = responses
    .filter((response) => response.audience === audience)
    .flatMap(({answers}) => Object.entries(answers))
    .flatMap(([id, answer]) => (id.startsWith('clear-and-simple') && typeof answer === 'number' ? [answer] : []));
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
};

test('residents find it less clear and simple than staff do', () => {
  assert.ok(meanOf(simulated, 'resident') < meanOf(simulated, 'staff') - 0.3);
});

test('a year before fewer people answered, and it was less clear still', () => {
  const earlier = simulateRespondents(sampleContent, 'demo-2025', EARLIER.seed, EARLIER);
  assert.equal(earlier.length, 300);
  assert.ok(meanOf(earlier, 'resident') < meanOf(simulated, 'resident') - 0.1);
});
