import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemAt, type Answer} from '@toegang/model';
import {makeContent} from '../testing/content.js';
import {readPrinciple, readRespondents, readShare, readStatement} from '../testing/read-results.js';
import {RoundKeeper} from '../testing/round-keeper.js';
import {join} from './join.js';
import {emptyLedger, parseLedger} from './ledger.js';

const content = makeContent({principles: {clear: ['c-1', 'c-2']}, audiences: ['resident', 'staff']});
const inBatches = {publish: 'in-batches'} as const;

test('by default a round is published when it closes', () => {
  const round = new RoundKeeper(content);
  arrive(round, 25);
  assert.equal(readRespondents(round.last, 'resident'), 'round-open');
  assert.equal(readStatement(round.last, 'c-1', 'all'), 'round-open');
  assert.equal(round.last.open, true);
  round.close();
  assert.equal(readRespondents(round.last, 'resident'), 25);
  assert.equal(round.last.open, false);
});

test('in batches, the numbers of an open round grow by ten while the newest ten wait', () => {
  const round = new RoundKeeper(content, inBatches);
  arrive(round, 35);
  const seen = new Set(round.publications.map((results) => readRespondents(results, 'resident')));
  assert.deepEqual([...seen], ['too-few', 10, 20]);
});

test('after a reopening the earlier numbers stay, and only a further full batch is added', () => {
  const round = new RoundKeeper(content);
  arrive(round, 12);
  round.close();
  round.reopen();
  arrive(round, 9, {from: 12});
  assert.equal(readRespondents(round.last, 'resident'), 12);
  round.close();
  assert.equal(readRespondents(round.last, 'resident'), 12);
  round.reopen();
  arrive(round, 1, {from: 21});
  round.close();
  assert.equal(readRespondents(round.last, 'resident'), 22);
});

test('a group that was too small at the first closing is shown whole once enough came', () => {
  const round = new RoundKeeper(content);
  arrive(round, 7);
  round.close();
  assert.equal(readRespondents(round.last, 'resident'), 'too-few');
  round.reopen();
  arrive(round, 4, {from: 7});
  round.close();
  assert.equal(readRespondents(round.last, 'resident'), 11);
});

test('a batch in which one to four answered a statement with a number waits there for later batches', () => {
  const round = new RoundKeeper(content, inBatches);
  arrive(round, 10);
  arrive(round, 4, {from: 10, answers: {'c-1': 2, 'c-2': 2}});
  arrive(round, 6, {from: 14, answers: {'c-2': 2}});
  arrive(round, 10, {from: 20});
  assert.deepEqual(readAll(round), {group: 20, first: 10, second: 20, principle: 10});
  arrive(round, 10, {from: 30});
  assert.deepEqual(readAll(round), {group: 30, first: 24, second: 30, principle: 30});
});

test('a batch in which nobody answered a statement with a number keeps nothing back', () => {
  const round = new RoundKeeper(content, inBatches);
  arrive(round, 10);
  arrive(round, 10, {from: 10, answers: {'c-2': 2, 'c-1': null}});
  arrive(round, 10, {from: 20});
  assert.deepEqual(readAll(round), {group: 20, first: 10, second: 20, principle: 20});
});

test('a waiting answer that is withdrawn is never counted', () => {
  const round = new RoundKeeper(content, inBatches);
  arrive(round, 10);
  arrive(round, 4, {from: 10, answers: {'c-1': 2, 'c-2': 2}});
  arrive(round, 6, {from: 14, answers: {'c-2': 2}});
  arrive(round, 10, {from: 20});
  round.withdraw(10);
  arrive(round, 10, {from: 30});
  assert.equal(readStatement(round.last, 'c-1', 'resident'), 23);
});

test('the numbers stay when one to four withdraw, and change when a fifth does', () => {
  const round = new RoundKeeper(content);
  arrive(round, 20);
  round.close();
  for (const id of [0, 1, 2, 3]) round.withdraw(id);
  assert.deepEqual(readAll(round), {group: 20, first: 20, second: 20, principle: 20});
  round.withdraw(4);
  assert.deepEqual(readAll(round), {group: 15, first: 15, second: 15, principle: 15});
});

test('a principle and its statements change together, when that is safe for each of them', () => {
  const round = new RoundKeeper(content);
  arrive(round, 1, {answers: {'c-1': null, 'c-2': 3}});
  arrive(round, 19, {from: 1});
  round.close();
  for (const id of [0, 1, 2, 3, 4]) round.withdraw(id);
  assert.deepEqual(readAll(round), {group: 15, first: 19, second: 20, principle: 20});
  round.withdraw(5);
  assert.deepEqual(readAll(round), {group: 15, first: 14, second: 14, principle: 14});
});

test('the numbers disappear when too few remain', () => {
  const round = new RoundKeeper(content);
  arrive(round, 12);
  round.close();
  for (const id of [0, 1]) round.withdraw(id);
  assert.equal(readRespondents(round.last, 'resident'), 12);
  round.withdraw(2);
  assert.deepEqual(readAll(round), {group: 'too-few', first: 'too-few', second: 'too-few', principle: 'too-few'});
  assert.equal(readShare(round.last, 'c-1', 'resident'), 'too-few');
});

test('somebody who joins never makes up for somebody who left', () => {
  const round = new RoundKeeper(content, inBatches);
  arrive(round, 20);
  for (const id of [0, 1, 2]) round.withdraw(id);
  assert.equal(readRespondents(round.last, 'resident'), 'too-few');
  arrive(round, 10, {from: 20});
  assert.equal(readRespondents(round.last, 'resident'), 20);
});

test('when everybody withdrew there are no answers', () => {
  const round = new RoundKeeper(content);
  arrive(round, 10);
  round.close();
  for (let id = 0; id < 10; id++) round.withdraw(id);
  assert.equal(readRespondents(round.last, 'resident'), 'no-answers');
  assert.deepEqual(round.ledger.audiences['resident']?.group, []);
});

test('a principle does not take a batch in after somebody of it withdrew whom its statements still count', () => {
  const round = new RoundKeeper(content, inBatches);
  arrive(round, 10);
  arrive(round, 4, {from: 10, answers: {'c-1': 2, 'c-2': 2}});
  arrive(round, 6, {from: 14, answers: {'c-2': 2}});
  arrive(round, 10, {from: 20});
  round.withdraw(14);
  arrive(round, 10, {from: 30});
  assert.deepEqual(readAll(round), {group: 30, first: 24, second: 30, principle: 10});
});

test('the ledger holds no count of fewer than five', () => {
  const round = new RoundKeeper(content, inBatches);
  arrive(round, 4, {answers: {'c-1': 2}});
  arrive(round, 30, {from: 4, answers: {'c-2': 4}});
  const {statements} = round.ledger.audiences['resident'] ?? {};
  assert.deepEqual(statements?.['c-1'], {atoms: [], hidden: 'too-few'});
});

test('a ledger reads back as it was kept, and one of another version is refused', () => {
  const round = new RoundKeeper(content);
  arrive(round, 10);
  round.close();
  assert.deepEqual(parseLedger(JSON.parse(JSON.stringify(round.ledger))), {ok: true, value: round.ledger});
  const refused = parseLedger({...round.ledger, schema: 'ledger/2'});
  assert.ok(!refused.ok);
  assert.equal(refused.problems[0]?.message, problemAt('schema', 'ledger/1', 'ledger/2').message);
  assert.ok(!parseLedger(null).ok);
});

test('a batch joins once', () => {
  const joining = {audience: 'resident', batch: 1, minimumGroupSize: 10, responses: []};
  const ledger = join(emptyLedger(), joining, content);
  assert.throws(() => join(ledger, joining, content), /expected a new one for resident; got 1/);
});

function arrive(
  round: RoundKeeper,
  count: number,
  {from = 0, answers = {'c-1': 4, 'c-2': 3}}: {from?: number; answers?: Readonly<Record<string, Answer>>} = {},
): void {
  for (let id = from; id < from + count; id++) round.arrive(id, {audience: 'resident', answers});
}

function readAll({last}: RoundKeeper) {
  return {
    group: readRespondents(last, 'resident'),
    first: readStatement(last, 'c-1', 'resident'),
    second: readStatement(last, 'c-2', 'resident'),
    principle: readPrinciple(last, 'clear', 'resident'),
  };
}
